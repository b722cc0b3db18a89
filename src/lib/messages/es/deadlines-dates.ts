import type { DeadlineWords } from '../../deadlines/words';

/** Qué es cada fecha, qué dice la regla y qué hay que hacer. Los números son los de `deadlines/periods.ts`. */
export const deadlineDates: DeadlineWords['dates'] = {
	uploadToRamp: {
		title: 'Límite de una oferta a la Ciudad: su solicitud debe estar en RAMP',
		rule: 'La solicitud completa y firmada debe estar en RAMP antes de la hora límite de la licitación. Cuenta el día en que RAMP la recibe.',
		todo: 'Súbala días antes, no el mismo día. La hora está en los documentos de la licitación. Un formulario incompleto se rechaza y pierde su fecha.'
	},
	jointVentureAgreement: {
		title: 'Entregar el acuerdo de empresa conjunta',
		rule: 'Al menos 15 días antes de la fecha límite de la oferta. La regla solo dice “días”: contamos días de calendario.',
		todo: 'Envíe a la Ciudad el acuerdo firmado con el alcance del trabajo, el personal y el equipo de cada socio y la dirección de la sede.'
	},
	jointVentureBidFrom: {
		title: 'Primera fecha límite de una oferta para la que sirve este acuerdo',
		rule: 'El acuerdo debe entregarse al menos 15 días antes de la fecha límite de la oferta. La regla solo dice “días”: contamos días de calendario.',
		todo: 'Para una oferta con fecha límite anterior, el acuerdo llega tarde.'
	},
	sendDocuments: {
		title: 'Enviar a la Ciudad los documentos que pidió',
		rule: '14 días de calendario desde el día en que la Ciudad envió el correo. Las reglas también dicen que los documentos deben llegar “antes” del límite, así que no espere al último día.',
		todo: 'Envíe lo que pide el correo, de la manera que indica. Sin eso se cierra la solicitud. Si necesita más tiempo, pídalo antes de este día: la Ciudad puede darlo, pero no está obligada.'
	},
	appealToCity: {
		title: 'Último día para apelar ante la Ciudad',
		rule: '7 días de calendario desde el día en que se envió el aviso a su administrador de RAMP. Una apelación por correo postal debe llevar sello de ese día o de antes.',
		todo: 'Escriba al subdirector (Assistant Director) de la Bureau of Contract Administration en papel membretado, con la firma de un directivo, sus razones y los documentos que las prueban. Puede ir adjunta a un correo a bca.certifications@lacity.org. Una apelación tardía no se considera.'
	},
	cityDecides: {
		title: 'La Ciudad debería responder a su apelación',
		rule: '30 días de calendario desde el día en que el subdirector tiene su apelación. La Ciudad puede tomarse hasta 45 días y debe avisarle.',
		todo: 'Si para entonces no sabe nada, pregunte a bca.certifications@lacity.org. La decisión es definitiva.'
	},
	cityDecidesExtended: {
		title: 'La Ciudad debe responder a su apelación, si se tomó más tiempo',
		rule: '45 días desde el día en que el subdirector tiene su apelación. La regla solo dice “días”: contamos días de calendario.',
		todo: 'No hay que enviar nada. La Ciudad le avisa si necesita este plazo más largo.'
	},
	renewalReminder: {
		title: 'Renueve ya: la Ciudad envía su recordatorio',
		rule: 'La Ciudad escribe a su administrador de RAMP 30 días de calendario antes del quinto aniversario. Una renovación tarda unos 30 días.',
		todo: 'Suba el formulario de renovación a RAMP de inmediato, aunque no llegue ningún correo. Así no se vence.'
	},
	cityExpires: {
		title: 'Termina la certificación',
		rule: 'Vale cinco años. El día de vencimiento que cuenta es el que muestra RAMP.',
		todo: 'Tenga la renovación en RAMP mucho antes. Para una oferta, no cuente con este mismo día.'
	},
	renewalLastDay: {
		title: 'Último día para una renovación en lugar de una solicitud nueva',
		rule: 'Un formulario que llega más de 30 días de calendario después del vencimiento se trata como una solicitud nueva.',
		todo: 'Use estos días solo en caso de necesidad: las reglas no dicen que en ellos cuente como certificado.'
	},
	smallRenewalOpens: {
		title: 'Empieza la renovación: ya puede enviar el formulario',
		rule: 'El formulario debe enviarse dentro de los 30 días de calendario del vencimiento. Contados hacia atrás, empiezan este día.',
		todo: 'Suba el formulario de renovación a RAMP desde este día.'
	},
	smallRenewalLastDay: {
		title: 'Termina la certificación: último día seguro para renovar',
		rule: 'Vale cinco años. El formulario debe enviarse dentro de los 30 días de calendario del vencimiento. El día de vencimiento que cuenta es el que muestra RAMP.',
		todo: 'Tenga el formulario de renovación en RAMP a más tardar este día y responda al correo que pide documentos.'
	},
	notifyCity: {
		title: 'Avisar a la Ciudad del cambio',
		rule: '10 días de calendario desde cualquier cambio que afecte una certificación: una mudanza, otra sede, empleados, dueños, empresas afiliadas, ingresos, la dirección en RAMP.',
		todo: 'Avise por escrito a bca.certifications@lacity.org. Si no, pueden quitarle la certificación de inmediato.'
	},
	preferenceRecovered: {
		title: 'Último día para volver a estar certificado en un contrato de la Ciudad',
		rule: 'Si falta más de 60 días una certificación en que se basa la preferencia, la Ciudad retiene o recupera el valor de la preferencia. Se suman los días de todo el contrato.',
		todo: 'Vuelva a estar certificado a más tardar este día. Si en el mismo contrato ya hubo días sin ella, su fecha es anterior.'
	},
	replaceSubcontractor: {
		title: 'Reemplazar al subcontratista local',
		rule: '60 días desde el aviso de la autoridad que adjudica (Awarding Authority). La regla solo dice “días”: contamos días de calendario.',
		todo: 'Traiga a otro subcontratista local certificado a más tardar este día. Si no, se retiene o se recupera el valor de la preferencia.'
	},
	countyBid: {
		title: 'Límite de una oferta al Condado: estar certificado y pedir la preferencia',
		rule: 'Debe estar certificado por el DCBA cuando entregue la oferta. Una solicitud en trámite no cuenta.',
		todo: 'Entregue con la oferta la solicitud de preferencia (Request for Preference Consideration, Exhibit II). La hora está en los documentos de la licitación.'
	},
	appealToCounty: {
		title: 'Último día para apelar ante el Condado',
		rule: '10 días hábiles desde el día en que se negó la certificación: sin fines de semana ni días feriados del Condado.',
		todo: 'Envíe por correo electrónico la apelación escrita: sus razones, los documentos que las prueban, su nombre y número de proveedor, la certificación y la fecha. Las guías de 2016 dan cbesbe@dcba.lacounty.gov; mire en el aviso del DCBA si hay una dirección más nueva.'
	},
	countyRenewalNotice: {
		title: 'Empieza la renovación: el Condado envía su aviso',
		rule: 'El DCBA le escribe 30 días antes del vencimiento. La regla solo dice “días”: contamos días de calendario.',
		todo: 'Haga otra vez la certificación de inmediato, aunque no llegue ningún correo. Las guías no dicen cuánto tarda.'
	},
	countyExpires: {
		title: 'Se vence la certificación del Condado',
		rule: 'Vale hasta el día que dice el certificado del DCBA, ese día incluido. La de empresa social: dos años desde la aprobación.',
		todo: 'Vuelva a certificarse antes. Una oferta entregada después no tiene preferencia. Si la carta muestra un día anterior, vale ese.'
	},
	notifyCounty: {
		title: 'Avisar ya al Condado del cambio',
		rule: 'Hay que avisar de inmediato al DCBA cuando un cambio hace que ya no califique. Las reglas no dan días.',
		todo: 'Escriba hoy al DCBA y a cualquier otra agencia que lo haya certificado (por ejemplo, el Estado). Hágalo antes de volver a ofertar o de aceptar un contrato.'
	},
	countyPays: {
		title: 'El Condado ya debería haber pagado la factura',
		rule: 'Los departamentos hacen todo lo posible por pagar a las pequeñas empresas locales certificadas en 15 días de calendario. Es una meta, no una promesa.',
		todo: 'Si para entonces no la han pagado, pregunte al encargado de pequeñas empresas (Small Business Advocate) del departamento. Solo cuenta una factura aprobada y sin disputa.'
	}
};
