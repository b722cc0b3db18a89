import type { PreferenceDealer } from '../en/preference-dealer';
import { preferenceCounty } from './preference-county';

/** Distribuidor, proveedor o intermediario: las preguntas detrás de las definiciones de la Ciudad. */
export const preferenceDealer: PreferenceDealer = {
	menu: preferenceCounty.menu,
	title: '¿Distribuidor, proveedor o intermediario?',
	hint: 'Para una oferta a la Ciudad de vender o arrendar bienes. Las reglas de la Ciudad definen “Dealer” o “Supplier” (distribuidor o proveedor) y “Broker” (intermediario); una empresa puede ser uno, ambos o ninguno.',
	description:
		'Una revisión propia según las definiciones de la Ciudad de Los Ángeles: distribuidor o proveedor, o intermediario.',
	about:
		'Las reglas que sigue esta aplicación solo definen estas palabras. Lo que cambian en su oferta está en la licitación y en la ordenanza de la Ciudad.',
	questions: {
		certifiedAs: {
			asks: '¿Para cuál certificación revisa usted?',
			hint: 'Una empresa de la Ciudad (CBE) es también una empresa local (LBE): revise las dos.'
		},
		establishment: {
			asks: '¿Dónde está la tienda, el almacén u otro lugar que usted posee, opera o mantiene para vender?',
			hint: 'Si hay varios, tome primero uno en la Ciudad de Los Ángeles y después uno en otra parte del Condado.'
		},
		suchGoods: { asks: '¿Se venden o arriendan allí bienes del tipo que pide la licitación?' },
		soldToPublic: { asks: '¿Se venden o arriendan allí esos bienes al público con regularidad?' },
		ownInventory: { asks: '¿Salen esos bienes de su propio inventario?' },
		usualCourse: { asks: '¿O los adquiere usted en el curso normal de su negocio?' },
		arranges: {
			asks: 'En esta venta, ¿es usted empacador o representante del fabricante, o solo la arregla o agiliza?'
		},
		takesOwnership: {
			asks: '¿Son de usted los bienes terminados antes de venderlos o arrendarlos a la Ciudad?'
		},
		madeIn: { asks: '¿Dónde se fabrican los bienes?' }
	},
	options: {
		localBusiness: 'Empresa local (LBE)',
		cityBusiness: 'Empresa de la Ciudad (CBE)',
		cityOfLosAngeles: 'En la Ciudad de Los Ángeles',
		elsewhereInCounty: 'En otra parte del Condado de Los Ángeles',
		outsideOrNone: 'Fuera del Condado, o en ningún lugar',
		yes: 'Sí',
		no: 'No'
	},
	notSure: 'No lo sé con certeza',
	finding: {
		title: 'Según sus respuestas',
		dealer: {
			met: 'Distribuidor o proveedor, según la definición de la Ciudad',
			unmet: 'No es distribuidor ni proveedor',
			unknown: 'Distribuidor o proveedor: sin resolver'
		},
		broker: {
			met: 'Intermediario, según la definición de la Ciudad',
			unmet: 'No es intermediario',
			unknown: 'Intermediario: sin resolver'
		},
		missing: 'Estas respuestas todavía pueden cambiarlo:',
		requires: {
			establishmentInside:
				'Posee, opera o mantiene una tienda, un almacén u otro establecimiento en el Condado (para una empresa local) o en la Ciudad (para una empresa de la Ciudad)',
			sellsSuchGoods: 'Allí se venden o arriendan bienes del tipo que pide la licitación',
			sellsToPublic: 'Se venden o arriendan al público con regularidad',
			fromInventoryOrUsualCourse:
				'Salen de su propio inventario, o se adquieren en el curso normal de su negocio',
			takesOwnershipIfItArranges:
				'No se limita a arreglar o agilizar la venta sin ser antes dueño de los bienes',
			arrangesTheTransaction: 'Es empacador o representante del fabricante, o arregla o agiliza la venta',
			madeInside:
				'Los bienes se fabrican en el Condado (para una empresa local) o en la Ciudad (para una empresa de la Ciudad)'
		},
		status: { met: 'se cumple', unmet: 'no se cumple', unknown: 'sin resolver' },
		cityDecides:
			'Usted arregla la venta, pero antes es dueño de los bienes. Para las reglas, empacadores, intermediarios y representantes no son distribuidores; si ser dueño lo cambia, lo decide la Ciudad.',
		decides: 'Es una revisión propia. La Ciudad decide.'
	},
	clear: 'Empezar de nuevo',
	cleared: 'Se quitaron todas las respuestas.'
};
