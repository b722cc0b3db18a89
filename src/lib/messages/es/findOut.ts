import type { FindOutMessages } from '../../interview/words';

/** Dónde se encuentra una respuesta y cómo conseguirla. */
export const findOut: FindOutMessages = {
	places: {
		lease: {
			title: 'El contrato de renta, la escritura y los pagos',
			how: 'La primera y la última página del contrato dicen quién le renta a quién, por cuánto tiempo y por cuánto dinero. Los estados de cuenta del banco o de la tarjeta muestran lo pagado.'
		},
		landlord: {
			title: 'El arrendador o administrador del inmueble',
			how: 'Pida una carta firmada que diga que está dispuesto a rentarle durante los cinco años de la certificación.'
		},
		mapOfTheCity: {
			title: 'Una consulta de la dirección exacta',
			how: 'Busque la dirección en el mapa de límites de la propia Ciudad, o pregunte a su Bureau of Contract Administration. Que la dirección postal diga “Los Angeles” no basta.'
		},
		btrc: {
			title: 'El certificado de registro del impuesto comercial (BTRC)',
			how: 'Busque donde el negocio guarda sus licencias. La Oficina de Finanzas de la Ciudad (Office of Finance) le dice la situación de la cuenta y la dirección que tiene.'
		},
		ramp: {
			title: 'Su perfil en RAMP',
			how: 'Entre a RAMP, el sitio de la Ciudad para licitaciones, y compare el nombre y la dirección, letra por letra, con el BTRC.'
		},
		taxOffices: {
			title: 'Las oficinas de impuestos',
			how: 'Pregunte, o entre a su cuenta, con el Estado, el Condado y la Ciudad: ¿hay algo vencido? Quizá su contador lo sepa.'
		},
		licenses: {
			title: 'Sus licencias y permisos',
			how: 'Mire la fecha en que vence cada una. La oficina que la dio puede decirle si necesita otra.'
		},
		secretaryOfState: {
			title: 'La lista de negocios del Secretario de Estado de California',
			how: 'Busque el nombre exacto en la lista pública del Estado. Muestra la situación: activa (active), suspendida (suspended) o cancelada (canceled).'
		},
		formationPapers: {
			title: 'Los documentos con los que se formó el negocio',
			how: 'El acta constitutiva (articles of incorporation u organization), el contrato de sociedad o de empresa conjunta, o la declaración de nombre comercial ficticio.'
		},
		ownershipPapers: {
			title: 'Los documentos que muestran quiénes son los dueños',
			how: 'El registro de acciones, el acuerdo operativo, los estatutos. Dicen quién tiene cuánto, y quién puede decidir o bloquear.'
		},
		de9c: {
			title: 'Los últimos cuatro informes DE 9C',
			how: 'El DE 9C es el informe de salarios que va al Estado cada trimestre. Nombra a cada empleado. Lo tiene quien le lleva la nómina.'
		},
		timeRecords: {
			title: 'Las hojas de horas o la nómina',
			how: 'Muestran cuántas horas trabajó cada persona, y a menudo dónde. Quien le lleva la nómina puede sumarlas por el año.'
		},
		taxReturns: {
			title: 'Las declaraciones federales de impuestos',
			how: 'La más reciente, con todos sus anexos, y las de sus afiliadas. Para el promedio de tres años, las tres últimas. Las tiene su contador.'
		},
		stateCertificate: {
			title: 'El certificado del Estado',
			how: 'El Departamento de Servicios Generales (DGS) publica los negocios certificados y manda una carta. Mire el tipo y la fecha en que termina.'
		},
		otherCertificate: {
			title: 'El certificado de otra agencia',
			how: 'Mire quién lo dio y hasta cuándo vale. El Departamento de Asuntos del Consumidor y de Negocios del Condado (DCBA) tiene la lista de los que acepta.'
		},
		sam: {
			title: 'Su registro en SAM',
			how: 'Entre a SAM, el sistema federal para contratos. Muestra si el registro está activo y si dice pequeña empresa (small business).'
		},
		sba: {
			title: 'La tabla de tamaños de la SBA',
			how: 'La agencia federal para pequeños negocios (SBA) tiene un límite para cada ramo. Necesita el código de su ramo (NAICS), que está en su declaración de impuestos o en SAM.'
		},
		veteransAffairs: {
			title: 'El certificado para negocios de veteranos',
			how: 'Busque la carta que certifica el negocio como de veterano con discapacidad por servicio, y hasta cuándo vale. Desde las normas del Condado, de 2016, puede que ahora se encargue otra oficina federal: pregunte.'
		},
		programRecords: {
			title: 'Los registros de su programa',
			how: 'Las listas de inscripción, el primer contrato o subsidio y los informes a quienes lo financian muestran desde cuándo, cuántas personas y quiénes.'
		},
		missionStatement: {
			title: 'Su declaración de misión',
			how: 'Mire en su sitio web, en sus estatutos y en sus informes. Su junta directiva sabe si se publicó.'
		},
		bLab: {
			title: 'El directorio de B Lab',
			how: 'B Lab publica en su sitio todas las B Corp certificadas.'
		},
		greenCertificate: {
			title: 'El certificado verde',
			how: 'Vea qué ciudad lo dio, si esa ciudad está en el Condado de Los Ángeles y hasta cuándo vale.'
		},
		bidDocuments: {
			title: 'Los documentos de la licitación',
			how: 'El número, el título, el plazo, el trabajo y cualquier restricción federal están en la licitación. La persona de contacto puede responder preguntas.'
		},
		webven: {
			title: 'Su registro en Webven',
			how: 'Webven es donde el Condado registra a sus proveedores. Entre a su cuenta, o mire el mensaje que recibió al registrarse.'
		},
		dcbaLetter: {
			title: 'La carta de certificación de DCBA',
			how: 'El Departamento de Asuntos del Consumidor y de Negocios del Condado la manda por correo electrónico cuando le certifica. Trae el número y las fechas.'
		},
		ownersAndManagers: {
			title: 'Los dueños y quienes dirigen',
			how: 'Ningún documento lo dice mejor que las personas que dirigen el negocio. Pregúnteles.'
		}
	},
	contactAsOf: (source, date) => `De “${source}”, ${date}.`,
	checkFirst:
		'Verifique antes de llamar, escribir o enviar: vale la dirección que aparece en la carta que usted recibió.'
};
