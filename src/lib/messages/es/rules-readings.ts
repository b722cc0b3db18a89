import type { RuleMessages } from '../shape';

/** Cómo leemos las reglas donde callan o se contradicen: docs/decisions/0003-readings.md lo dice todo. */
export const readings: RuleMessages['readings'] = {
	1: 'Las reglas no dicen en qué clase de lugar puede estar una sede principal, así que contamos solo un local comercial o una vivienda. Con la sede en casa, todo otro espacio, salvo un buzón, también debe quedar dentro. La Ciudad puede leerlo de otra manera.',
	2: 'Las reglas dejan abierto si un espacio compartido (coworking) o una oficina virtual contaría con un mejor acuerdo, así que nunca los contamos, ni tampoco un buzón. Una suite ejecutiva con un verdadero contrato de alquiler cuenta para nosotros como local comercial. La Ciudad puede leerlo de otra manera.',
	3: 'Las reglas dicen que una empresa conjunta debe tener aquí su sede principal, y no si bastarían sus empleados como vínculo. Aceptamos solo la sede, con una entidad legal y un propósito útil. La Ciudad puede leerlo de otra manera.',
	4: 'Las reglas no aclaran del todo qué significa una exención del certificado de impuesto comercial de la Ciudad (BTRC). La tomamos como suficiente para ser local, pero no para ser pequeña empresa local (LSB), y la mitad de nadie no es un vínculo. La Ciudad puede leerlo de otra manera.',
	5: 'Una empresa de la Ciudad es por definición una empresa local, así que pedimos ambas cosas. Las reglas ponen los $5,000,000 “entre los criterios” de una pequeña empresa; los tomamos como un límite firme para todas. La Ciudad puede leerlo de otra manera.',
	6: 'Las reglas no dicen si los participantes deben trabajar a tiempo completo para contar en el 10 por ciento, ni qué es ser local sin fines de lucro. Contamos a todos, y pedimos a esas organizaciones todo criterio local salvo el de lucro. La Ciudad puede leerlo de otra manera.',
	7: 'Las pautas del Condado piden un año de servicio en una vía, y su ordenanza en todas; lo pedimos en todas. El bien común se comprueba solo en la vía que lo nombra. El Condado puede leerlo de otra manera.',
	8: 'Con la restricción federal, una sección pide el tamaño de pequeña empresa federal o un registro federal, y otra pide ambos; pedimos ambos. El certificado de otra agencia no exige ningún año en el Condado. El Condado puede leerlo de otra manera.',
	9: 'Las pautas del Condado dan los límites de tamaño del Estado de 2016: 100 empleados y $14,000,000. El Estado sube los dólares cada dos años, así que por encima de esa cifra vale la palabra del Estado. El Condado puede leerlo de otra manera.'
};
