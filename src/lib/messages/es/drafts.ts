import type { Drafts } from '../en/drafts';

/** Los borradores de este dispositivo. */
export const drafts: Drafts = {
	title: 'Borradores guardados',
	hint: 'Están en este navegador de este dispositivo, y en ningún otro lugar.',
	none: 'No hay ningún borrador guardado en este dispositivo.',
	loading: 'Buscando borradores…',
	isOpen: 'Abierto ahora',
	saved: (moment) => `Guardado: ${moment}`,
	memory: 'Solo se conserva mientras esta página esté abierta',
	who: { business: 'Negocio', nonprofit: 'Organización sin fines de lucro', counselor: 'Cliente' },
	standing: (met, open, unmet) =>
		[
			met > 0 && `${met} ${met === 1 ? 'probable' : 'probables'}`,
			open > 0 && `${open} ${open === 1 ? 'pendiente' : 'pendientes'}`,
			unmet > 0 && `${unmet} aún no`
		]
			.filter(Boolean)
			.join(', '),
	open: 'Abrir',
	goOn: 'Seguir',
	more: 'Más',
	moreAbout: (name) => `Más: ${name}`,
	rename: 'Cambiar el nombre',
	newName: 'Nombre nuevo',
	duplicate: 'Hacer una copia',
	export: 'Descargar una copia',
	remove: 'Eliminar',
	removed: (name) => `Se eliminó “${name}”.`,
	undone: (name) => `“${name}” está de vuelta.`,
	failed: 'No se pudo hacer en este dispositivo. No ha cambiado nada. Intente de nuevo.',
	conflict: 'Otra pestaña cambió este borrador al mismo tiempo. No se ha sobrescrito nada. Intente de nuevo.',

	done: {
		title: '¿Terminó con este cliente?',
		hint: 'Guarda el caso, lo cierra y deja la pantalla limpia para la siguiente persona. No queda nada a la vista.',
		button: 'Terminé con este caso'
	},
	new: 'Empezar un caso nuevo',

	import: {
		title: 'Abrir una copia descargada',
		hint: 'Un archivo de caso de esta aplicación (.json). Se convierte en un borrador nuevo; ningún otro borrador cambia.',
		button: 'Elegir un archivo',
		done: (name) => `“${name}” se guardó como borrador nuevo.`,
		refusedTitle: 'No se abrió este archivo',
		refused: 'No tiene el formato de un caso. No se ha guardado ni cambiado nada. Los motivos:',
		fault: (fact, found, wanted) =>
			`${fact === '' ? 'El archivo' : fact}: se encontró ${found}, se esperaba ${wanted}`,
		fallbackName: 'Abierto desde un archivo',
		tooLarge: 'El archivo es demasiado grande para ser un caso.'
	},

	persistence: {
		notGranted:
			'Este navegador no ha prometido conservar los borradores: puede borrarlos si falta espacio, y Safari los borra tras siete días sin visitas. Es más seguro instalar la aplicación o descargar una copia.',
		noStorage:
			'Este navegador no guarda nada aquí, quizás porque la ventana es privada. Los borradores duran mientras esta página esté abierta: descargue una copia.'
	},
	unreadable: {
		title: 'Borradores que no se pueden leer',
		hint: 'Están dañados. Ocupan espacio y lo único que se puede hacer es eliminarlos.'
	},
	outOfReach: (drafts) =>
		`${drafts === 1 ? 'Hay 1 borrador' : `Hay ${drafts} borradores`} en un almacenamiento que el navegador no quiso abrir ahora. Vuelva a cargar la página para intentarlo de nuevo.`
};
