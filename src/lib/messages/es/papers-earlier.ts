/** Elegir el caso anterior de una renovación. */
import type { Earlier } from '../en/papers-earlier';

export const earlier: Earlier = {
	title: 'Comparar con un caso anterior',
	hint: 'Sus respuestas como eran cuando se certificó: otro borrador, o una copia que descargó entonces. Este documento muestra entonces qué cambió. El caso anterior solo se lee.',
	draft: 'Un borrador de este dispositivo',
	none: 'Ninguno elegido',
	option: (name, shortId, day) => `${name} (${shortId}), guardado el ${day}`,
	noDrafts:
		'No hay otro borrador en este dispositivo. La próxima vez, haga una copia en “Borradores guardados” antes de cambiar un caso viejo: así habrá con qué comparar.',
	file: 'Elegir un archivo de caso',
	orFile: 'O elegir un archivo de caso',
	chosen: {
		draft: (name, day) =>
			`Se compara con el borrador “${name}”, como se guardó por última vez${day === undefined ? '' : ` el ${day}`}.`,
		file: (name, day) =>
			`Se compara con el archivo “${name}”, ${day === undefined ? 'que no lleva fecha' : `al ${day}`}. Lo que dice se guarda con este borrador.`
	},
	clear: 'No comparar con ninguno',
	gone: 'El borrador que se eligió aquí ya no está en este dispositivo, así que no se compara nada. Elija otro borrador o un archivo de caso.',
	unreadable:
		'El caso anterior que se eligió aquí no se puede leer, así que no se compara nada. Elíjalo otra vez, o elija otro.',
	refused: 'No se tomó este archivo. Sigue lo que estaba elegido antes. Los motivos:',
	notRead: 'El dispositivo no pudo leer el archivo.',
	more: (reasons) => (reasons === 1 ? 'y 1 motivo más' : `y ${reasons} motivos más`)
};
