import type { Common } from '../en/common';

/** Palabras que aparecen en más de una pantalla: el marco, los botones, cómo va el guardado. */
export const common: Common = {
	appName: 'BidLocal LA',
	languageName: 'Español',
	skip: 'Ir a la parte principal',
	home: 'BidLocal LA, página de inicio',
	notOfficial: 'Una autoevaluación en su propio dispositivo. No es un servicio oficial: decide la agencia.',

	menu: {
		open: 'Menú',
		label: 'Partes de este caso',
		questions: 'Preguntas',
		spaces: 'Espacios de trabajo',
		review: 'Sus respuestas',
		findOut: 'Por averiguar',
		results: 'Su situación',
		papers: 'Documentos',
		deadlines: 'Fechas y plazos',
		before: 'Antes de solicitar',
		preference: 'Preferencia en una oferta',
		after: 'Después de ganar',
		madeInLa: 'Made in Los Angeles',
		drafts: 'Borradores guardados'
	},

	buttons: {
		continue: 'Continuar',
		back: 'Atrás',
		save: 'Guardar',
		cancel: 'Cancelar',
		add: 'Agregar',
		change: 'Cambiar',
		remove: 'Quitar',
		undo: 'Deshacer',
		close: 'Cerrar',
		done: 'Listo'
	},

	saving: {
		saving: 'Guardando…',
		saved: (time) => `Guardado en este dispositivo, ${time}`,
		notKept: 'Solo se conserva mientras esta página esté abierta',
		failed: 'La última respuesta no se guardó',
		failedHow: 'Este dispositivo no la aceptó. La respuesta sigue aquí mientras esta página esté abierta.',
		fullHow:
			'A este dispositivo no le queda espacio. Las respuestas siguen aquí mientras esta página esté abierta. Descargue una copia o elimine los borradores que ya no necesite.',
		tryAgain: 'Intentar de nuevo',
		noStorage: 'Este navegador no guarda nada aquí',
		noStorageHow:
			'Quizás la ventana es privada. Puede seguir, pero al cerrar la página se pierden las respuestas: descargue una copia antes de salir.',
		newer: 'Una versión más nueva de esta página guarda sus borradores',
		newerHow:
			'Esta página es más antigua que los borradores de este dispositivo. Vuelva a cargarla para abrirlos. No se ha perdido nada.',
		loadAnew: 'Volver a cargar la página',
		download: 'Descargar una copia'
	},

	conflict: {
		title: 'Este caso se cambió en otra pestaña',
		how: 'La otra pestaña guardó respuestas más nuevas. No se ha sobrescrito nada. ¿Con qué respuestas quiere continuar?',
		reload: 'Con las de la otra pestaña',
		copy: 'Guardar estas como copia aparte',
		copyOf: (name) => (name === '' ? 'Copia' : `Copia de ${name}`),
		removedTitle: 'Este caso se eliminó en otra pestaña',
		removedHow: 'Las respuestas siguen en esta página. Guárdelas como un borrador nuevo o descártelas.',
		letGo: 'Descartarlas'
	},

	date: { day: 'Día', month: 'Mes', year: 'Año' },

	offline: {
		installing: 'Preparando la aplicación para funcionar sin conexión…',
		offlineReady: 'Listo: desde ahora funciona sin conexión.',
		updateWaiting: 'Hay una versión nueva lista.',
		unavailable: 'Sin conexión, esta página no se puede abrir en esta ventana.',
		update: 'Usar la versión nueva'
	},

	programs: {
		lbe: { short: 'LBE', name: 'Empresa local' },
		cbe: { short: 'CBE', name: 'Empresa de la Ciudad' },
		lsb: { short: 'LSB', name: 'Pequeña empresa local' },
		lte: { short: 'LTE', name: 'Empleador local de transición' },
		lsbe: { short: 'LSBE', name: 'Pequeña empresa local del Condado' },
		lsbeFederal: { short: 'LSBE federal', name: 'Pequeña empresa local, licitación federal' },
		dvbe: { short: 'DVBE', name: 'Empresa de veterano con discapacidad' },
		se: { short: 'SE', name: 'Empresa social' },
		seFederal: { short: 'SE federal', name: 'Empresa social, licitación federal' }
	},
	standing: {
		title: 'Su situación',
		hint: 'Cambia con cada respuesta',
		status: { met: 'Probable', unmet: 'Aún no', unknown: 'Pendiente' },
		statusLong: { met: 'probablemente califica', unmet: 'todavía no califica', unknown: 'sigue pendiente' },
		allMet: 'Según sus respuestas, cumple todos los criterios',
		toGo: (answers) => (answers === 1 ? 'Falta 1 respuesta' : `Faltan hasta ${answers} respuestas`),
		changed: (program, status) => `${program}: ${status}.`
	},

	opening: 'Abriendo sus respuestas…',
	noScript:
		'Esta página necesita JavaScript. Todo funciona en su dispositivo y no se envía nada a ninguna parte.',
	noCase: {
		title: 'Aquí no hay ningún caso abierto',
		how: 'Empiece uno nuevo o abra uno guardado en este dispositivo.',
		start: 'Empezar',
		drafts: 'Borradores guardados'
	},
	error: {
		notFoundTitle: 'Aquí no hay ninguna página',
		notFound:
			'Quizás la dirección está mal escrita o la página cambió de lugar. Sus respuestas guardadas siguen intactas.',
		failedTitle: 'No se pudo mostrar esta pantalla',
		failed:
			'Algo falló en esta página. Sus respuestas guardadas siguen intactas. Vuelva a cargar la página o vaya al inicio.',
		toStart: 'Ir al inicio'
	},

	errors: {
		title: 'Hay un problema'
	},
	sources: {
		city: 'Ciudad de Los Ángeles, reglas del LBPP',
		county: 'Condado de Los Ángeles, guía de los programas de preferencia'
	},
	unnamed: 'Caso sin nombre'
};
