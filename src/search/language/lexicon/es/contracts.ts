/** What customers and companies call contracts, subscriptions, insurance, utilities, housing and law in Spanish. */
export const contracts = `
# Contrato
contrato, acuerdo, convenio, contratar, contratación | condiciones
condiciones, términos y condiciones, condiciones generales, cláusulas, letra pequeña, letra chica
condiciones, términos y condiciones, condiciones generales, cláusulas, letra pequeña, letra chica > contrato
ver mi contrato, copia del contrato, descargar contrato, dónde está mi contrato
firmar el contrato, firma, firmar, rúbrica, firma digital
firma, firmar, rúbrica, firma digital > contrato
contratar, suscribirse, darse de alta en, adquirir un servicio, contrato un plan | alta
política, normativa, reglas, normas, reglamento
titular, titular del contrato, a nombre de, dueño del contrato, propietario | cambio de titular
cambio de titular, cambiar el titular, poner a mi nombre, traspasar el contrato, cambio de titularidad, ceder el contrato, cesión de contrato | titular
no firmé nada, yo no contraté esto, me metieron en un contrato, dieron de alta sin permiso, contraté sin querer > contratación no solicitada, derecho de desistimiento, reclamación
cambio de condiciones, modificación del contrato, cambiaron las condiciones, nuevas condiciones | contrato

# Suscripción
suscripción, membresía, subscripción, plan | cuota, abono, mensualidad
plan, tarifa, modalidad, plan contratado
plan, tarifa, modalidad, plan contratado > suscripción
suscribirse, suscribir, suscrito, hacerse socio
suscribirse, suscribir, suscrito, hacerse socio > suscripción
socio, miembro, suscriptor, afiliado
socio, miembro, suscriptor, afiliado > suscripción
cambiar de plan, cambiar la suscripción, cambiar de tarifa, modificar el plan, pasar a otro plan
mejorar el plan, subir de plan, plan superior, ampliar el plan, upgrade, pasarme a premium | cambiar de plan
bajar de plan, plan más barato, reducir el plan, downgrade, plan inferior | cambiar de plan
premium, plan de pago, versión completa, pro, versión pro
plan gratuito, plan básico, versión gratis, gratuito | prueba gratuita
prueba gratuita, periodo de prueba, mes gratis, prueba gratis, free trial, probar gratis, días de prueba, demo
prueba gratuita, periodo de prueba, mes gratis, prueba gratis, free trial, probar gratis, días de prueba, demo > suscripción
terminó la prueba, se acabó la prueba, cobraron después de la prueba, me cobraron tras la prueba > prueba gratuita, cancelar la suscripción, renovación automática, gratuita, suscripción, renovación, automática
renovación automática, se renueva sola, se renovó, autorrenovación, desactivar renovación, renovación | renovar
renovar, renovación, prolongar, extender, renuevo, prórroga del contrato
renovar, renovación, prolongar, extender, renuevo, prórroga del contrato > suscripción
no quería renovar, se me renovó sin avisar, me renovaron sin permiso > renovación automática, cancelar la suscripción, reembolso
cuota, cuota mensual, mensual, pago mensual, al mes, anual, anualidad, cuota anual
cuota, cuota mensual, mensual, pago mensual, al mes, anual, anualidad, cuota anual > tarifa
pagar por año, facturación anual, pasar a anual, plan anual | plan
qué incluye, incluido, qué trae el plan, qué entra, qué cubre, ventajas, beneficios
qué incluye, incluido, qué entra, qué cubre, ventajas, beneficios > plan
pausar la suscripción, congelar la suscripción, suspender temporalmente, pausa, poner en pausa, suspensión temporal
suspender temporalmente, pausa, poner en pausa, suspensión temporal > suscripción
me voy de vacaciones, no voy a usarlo, parar un tiempo, dejarlo un mes > pausar la suscripción, suspensión temporal, pausar, suscripción, suspensión
reanudar, retomar, volver a activar la suscripción, reactivar el plan, volver a suscribirme
gimnasio, gym, cuota del gimnasio
gimnasio, gym, cuota del gimnasio > suscripción

# Baja
darse de baja, cancelar la suscripción, dar de baja, terminar contrato, baja del servicio, la baja, de baja, cancelación, rescindir, rescisión, poner fin al contrato
darse de baja, dar de baja, terminar contrato, baja del servicio, la baja, de baja, rescindir, rescisión, poner fin al contrato > cancelar
darme de baja, quiero la baja, desuscribirme, desapuntarme, quiero salirme, borrarme, desafiliarme, cortar el servicio > darse de baja, cancelar la suscripción, baja, suscripción
ya no quiero el servicio, no quiero seguir, dejar de pagar, quitar la suscripción, quiero dejarlo > cancelar la suscripción, darse de baja, suscripción, baja
cancelar, anular, cancelación, anulación, cancelo
terminar, finalizar, acabar, concluir, finalización, terminación
no me dejan cancelar, no me dan la baja, no puedo cancelar, no encuentro cómo cancelar, me ponen trabas > cancelar la suscripción, darse de baja, suscripción, baja
cancelación confirmada, confirmación de la baja, ya me di de baja, comprobante de baja | cancelar la suscripción
permanencia, compromiso de permanencia, plazo forzoso, contrato mínimo, penalización por permanencia, cláusula de permanencia | penalización
penalización, penalidad, multa por cancelar, coste de cancelación, cobran por cancelar | permanencia
preaviso, aviso previo, avisar con antelación, cuánto antes tengo que avisar, plazo de preaviso | la baja, de baja
vencer, caducar, expirar, vence, caduca, vencimiento, caducidad, expiración | vencido
caducado, vencido, expirado, fuera de fecha, ya venció | vencer
me arrepentí de cancelar, quiero seguir, deshacer la baja, volver atrás la cancelación > anular la baja, reactivar la suscripción, baja, reactivar, suscripción
oferta de retención, oferta para quedarse, contraoferta, descuento para no irme
oferta de retención, oferta para quedarse, contraoferta, descuento para no irme > cancelar
me echaron, me dieron de baja, me cortaron el servicio, servicio suspendido, corte por impago > suspensión del servicio, impago

# Seguro
seguro, póliza, asegurar, aseguradora, cobertura del seguro, compañía de seguros
seguro, póliza, asegurar, aseguradora, compañía de seguros > cobertura
cobertura, qué cubre el seguro, está cubierto, me lo cubre, cubre
cobertura, está cubierto, me lo cubre, cubre > seguro
prima del seguro, precio del seguro, cuota del seguro, recibo del seguro
siniestro, reclamación al seguro, dar parte, abrir un parte, reclamar al seguro | indemnización
no me paga el seguro, el seguro no cubre, me rechazaron el siniestro > siniestro rechazado, reclamación, exclusiones
exclusiones, no cubre, excluido, qué no está cubierto
exclusiones, no cubre, excluido, qué no está cubierto > cobertura
perito, peritaje, tasación, valoración de daños, ajustador de seguros, liquidador de siniestros | siniestro
beneficiario, asegurado, tomador, carga familiar | póliza
seguro de hogar, seguro de casa, seguro de vivienda, multirriesgo del hogar
seguro de coche, seguro de auto, seguro vehicular, soat | todo riesgo, a terceros, seguro obligatorio
seguro médico, seguro de salud, obra social, prepaga, eps, isapre, mutua | seguridad social, cuadro médico | médico
seguro de vida, seguro de decesos, funeraria, entierro
seguro de mascotas, seguro para perros, seguro del perro | veterinario
carencia, periodo de carencia, periodo de espera
carencia, periodo de carencia, periodo de espera > cobertura

# Salud
médico, doctor, doctora, facultativo, especialista | cita médica
cita médica, consulta médica, turno médico, hora médica, pedir hora al médico, cita con el doctor | cita
videoconsulta, telemedicina, consulta online, consulta por videollamada | cita médica
receta, receta médica, fórmula médica, prescripción, medicamento, remedio, medicina, pastilla, fármaco | farmacia
farmacia, botica, droguería | receta
análisis, resultados, exámenes, analítica, pruebas médicas, laboratorio, examen de sangre | historial médico
historial médico, historia clínica, informe médico, expediente clínico | resultados
volante, derivación, orden médica, interconsulta, autorización médica, referencia médica | especialista
hospital, clínica, centro de salud, sala de urgencias, ambulatorio, sanatorio, guardia | médico
baja médica, licencia médica, incapacidad, certificado médico, parte de baja, reposo | certificado
enfermo, enfermedad, estoy malo, me enfermé, enferma, resfriado, me siento mal, pachucho
muela, diente, empaste, ortodoncia > dentista, odontólogo
vacuna, vacunación, inyección, vacunarse, certificado de vacunas
reembolso de gastos médicos, reintegro médico, me devuelven la consulta, bono médico | reembolso
psicólogo, terapia, psiquiatra, salud mental
gafas, lentes de contacto, anteojos, lentillas, óptica

# Luz, agua y gas
suministro, servicio básico, servicios públicos, servicios de la casa | luz, agua, gas
luz, electricidad, energía, corriente, suministro eléctrico, eléctrica | suministro
gas, gas natural, butano, bombona, garrafa, balón de gas | suministro
agua, agua corriente, suministro de agua, recibo del agua | suministro
dar de alta la luz, contratar luz, alta de suministro, luz a mi nombre, conectar el servicio | cambio de titular
se fue la luz, no hay luz, me quedé sin luz, apagón, corte de luz, saltó la luz, corte de energía | interrupción del suministro
me cortaron la luz, me cortaron el agua, corte de suministro, me cortaron el gas, corte por falta de pago > corte de suministro por impago, reconexión
reconexión, volver a conectar, reconectar, reponer el suministro, rehabilitar el servicio | corte de suministro
lectura, lectura del contador, toma de lectura, dar la lectura, lectura estimada | contador
consumo, gasto de luz, kwh, cuánto consumo, consumo estimado, consumo real
consumo, gasto de luz, kwh, cuánto consumo, consumo estimado, consumo real > factura
potencia, potencia contratada, subir potencia, bajar potencia, saltan los plomos, salta el automático
potencia, potencia contratada, subir potencia, bajar potencia, saltan los plomos, salta el automático > tarifa
placas solares, paneles solares, autoconsumo, excedentes, energía solar
fuga de agua, escape de agua, fuga, se sale el agua, gotea, tubería rota, caño roto
fuga de agua, escape de agua, fuga, se sale el agua, gotea, tubería rota, caño roto > avería
huele a gas, escape de gas, olor a gas > emergencia, fuga de gas
basura, residuos, desechos | reciclaje, reciclar, punto limpio, contenedor

# Vivienda
mudanza, mudarse, cambiar de casa, trasladarse, me mudo, me mudé, traslado, cambio de domicilio, me cambio de casa | cambiar dirección
traslado de servicio, traslado de línea, llevarme el internet, mover servicio a otra casa, instalar en mi nueva casa > mudanza, traslado del servicio
alquiler de vivienda, alquilar piso, arriendo, renta de casa, arrendamiento | contrato de alquiler
inquilino, arrendatario, locatario
inquilino, arrendatario, locatario > alquiler
casero, arrendador, propietario, dueño, locador, patrón de la casa
casero, arrendador, propietario, dueño, locador, patrón de la casa > alquiler
piso, apartamento, departamento, vivienda, hogar, depto
piso, apartamento, departamento, vivienda, hogar, depto > alquiler
desahucio, desalojo, me quieren echar, lanzamiento, desalojar
desahucio, desalojo, me quieren echar, lanzamiento, desalojar > alquiler
comunidad de vecinos, administrador de fincas, gastos comunes, expensas, consorcio, copropiedad
inventario, parte de entrada, estado del piso, revisión de salida | fianza
plomero, fontanero, gasfíter, electricista, albañil > reparaciones de la vivienda, visita del técnico, reparaciones

# Ley, organismos, quejas formales
juicio, tribunal, juzgado, vía judicial, acciones legales | demanda, abogado
juicio, tribunal, juzgado, vía judicial, acciones legales > reclamación
oficina de consumo, defensa del consumidor, profeco, sernac, omic, indecopi, facua, superintendencia, ocu, organismo de consumo
consumo, defensa del consumidor, profeco, sernac, omic, indecopi, facua, superintendencia, ocu, organismo de consumo > reclamación
hoja de reclamaciones, libro de reclamaciones, libro de quejas
arbitraje, mediador, mediación, defensor del cliente, ombudsman, conciliación
arbitraje, mediador, mediación, defensor del cliente, ombudsman, conciliación > reclamación
ley, legal, derecho, legislación, es legal, tengo derecho | condiciones
derechos del consumidor, mis derechos, derechos del cliente | reclamación
propiedad intelectual, derechos de autor, copyright, plagio, marca registrada
permitido, está permitido, puedo usar | normas
prohibido, no permitido, está prohibido, prohibir | normas
responsable, responsabilidad, quién paga los daños, de quién es la culpa, culpa
responsable, responsabilidad, de quién es la culpa, culpa > daños
certificado, constancia, justificante, comprobante
formulario, solicitud, planilla, impreso, formato a llenar | rellenar
rellenar, completar, llenar, cumplimentar, diligenciar, relleno
solicitud, petición, solicitar, pedir, solicitud de, trámite | formulario
solicitud rechazada, me rechazaron, denegada, no me aprobaron, no aceptaron mi solicitud | requisitos
aprobado, aprobación, aceptado, aprobar, me aprobaron | solicitud
requisitos, qué hace falta, qué piden, qué papeles, documentos necesarios, documentación necesaria | condiciones
rechazado, denegado, denegada, no aprobado, negado, rechazo, rechazan

# Trabajo, estudios, negocio
trabajar con ustedes, empleo, vacante, enviar currículum, trabajo, oferta de empleo, hay vacantes, cv, postular | trabaja con nosotros
hacerme repartidor, ser repartidor, ser conductor, ser vendedor, quiero vender con ustedes, requisitos para conductor > registrarse como socio, trabaja con nosotros, registrarse, socio
curso, clase, formación, capacitación, taller de formación | inscripción
matrícula del curso, inscripción al curso, anotarme en, inscribirse
anotarme en, inscribirse > curso
certificado del curso, diploma, título académico, constancia de estudios
diploma, título académico, constancia de estudios > curso
suspendí el examen, no aprobé el examen, reprobé, repetir el examen, nota baja > examen, calificación
profesor, docente, maestro, tutor de curso
colaboración, socio comercial, alianza, programa de afiliados, ser distribuidor, partner
prensa, periodista, medios de comunicación
usuarios del plan, licencias de usuario, añadir usuarios, número de usuarios
licencias de usuario, añadir usuarios, número de usuarios > plan

# Más de contratos y servicios
firmé sin leer, no me explicaron, me engañaron al contratar, no me dijeron que > reclamación, derecho de desistimiento, condiciones
contraté por teléfono, contrato verbal, grabación de la llamada, me llamaron y acepté > contratación telefónica, derecho de desistimiento, contratación, telefónica, desistimiento
cuándo acaba mi contrato, fin del contrato, cuánto me queda de contrato, vence mi contrato > duración del contrato, permanencia
duración del contrato, contrato de un año, contrato de dos años, plazo del contrato | permanencia
sin permanencia, sin compromiso, compromiso, amarrado, atado al contrato | permanencia
contrato a nombre de otro, contrato de mi padre, a nombre de mi ex, no soy el titular > titular, cambio de titular
empresa cerró, compañía quebró, quiebra, concurso de acreedores, liquidación de la empresa
empresa cerró, compañía quebró, quiebra, concurso de acreedores, liquidación de la empresa > reembolso
cambiar a empresa, pasar de particular a empresa, cambio de razón social | cambio de titular
se me olvidó cancelar, olvidé darme de baja, no cancelé a tiempo, se me pasó cancelar > cancelar la suscripción, renovación automática, reembolso
cancelar antes de tiempo, rescindir antes, salir del contrato, romper el contrato | penalización, permanencia
qué pasa si cancelo, pierdo lo pagado, hasta cuándo lo uso > cancelar la suscripción, fin del periodo, suscripción
cancelar la prueba, cancelar antes del cobro, parar la prueba, no quiero que me cobren | prueba gratuita
cancelar por teléfono, baja por teléfono, baja por carta, baja por escrito, solicitar la baja | darse de baja
baja por fallecimiento, baja por mudanza, baja por enfermedad, me voy del país > darse de baja, baja
suscripción por apple, suscripción por google play, cancelar desde itunes, contratada en la tienda > cancelar la suscripción, suscripción
suscripción regalo, regalar una suscripción, suscripción de regalo | tarjeta regalo
suscripción no activa, pagué y no tengo premium, no se activó mi plan, sigo en gratuito > activar la suscripción, pago no reflejado, suscripción, reflejado
no aparece mi suscripción, dónde veo mi plan, qué plan tengo, mi suscripción | suscripción
cambiar a mitad de mes, prorrateo, prorrata, parte proporcional, proporcional | cambiar de plan
varias suscripciones, tengo dos suscripciones, pago dos planes > suscripción duplicada, suscripción, duplicada
mejor plan, qué plan me conviene, qué tarifa elijo, cuál plan es mejor, recomendar un plan > comparar planes, elegir plan, comparar
plan familiar, plan de pareja, plan individual, plan dúo, plan para dos
plan de estudiante, verificar estudiante, carnet universitario, dejé de estudiar | descuento para estudiantes
revista, diario en papel, periódico impreso, suscripción al diario, prensa digital, ejemplar
clases sueltas, bono de clases, abono de piscina, reservar clase, cancelar clase | suscripción
lesión y gimnasio, congelar el gimnasio, pausa por enfermedad, congelar por embarazo > pausar la suscripción, pausar, suscripción
seguro no me contesta, cuándo me paga el seguro, cuánto tarda el seguro > estado del siniestro, siniestro
presentar una factura al seguro, mandar recibos al seguro, qué documentos pide el seguro | siniestro
subió el seguro, me suben la prima, seguro más caro | renovación de la póliza
cancelar el seguro, dar de baja la póliza, cambiar de aseguradora, no renovar el seguro | darse de baja
certificado de seguro, copia de la póliza, tarjeta del seguro, carnet del seguro, tarjeta sanitaria | póliza
preexistencia, enfermedad previa, cuestionario de salud, condición preexistente | exclusiones
autorización del seguro, volante del seguro, aprobación de cirugía, autorizar una operación | autorización médica
hospitalización, cirugía, ingreso hospitalario, operarme, me operan
hospitalización, cirugía, ingreso hospitalario, operarme, me operan > cobertura
dar a luz, maternidad, ginecólogo, pediatra, embarazo cubierto | médico
médico fuera del cuadro, cambiar de médico, elegir médico, médico de cabecera, médico de familia | médico
ver mis análisis, cuándo están los resultados, bajar mis resultados, no aparecen mis resultados > resultados, historial médico
renovar la receta, se me acabó la medicina, repetir receta, receta electrónica, receta crónica | receta
no puedo ir al médico, cancelar la consulta, cambiar la cita del médico | cancelar la cita
justificante médico, certificado de asistencia, justificante de la cita, constancia médica | certificado
efectos secundarios, reacción adversa, me sentó mal, alergia a un medicamento | medicamento
en ayunas, preparación de la prueba, cómo me preparo, qué llevar a la consulta | cita médica
cambio de compañía de luz, cambiarme de compañía eléctrica, cambiar de comercializadora, pasarme a otra luz | contrato
comercializadora, distribuidora, empresa eléctrica, compañía del agua, compañía de gas | suministro
tarifa regulada, pvpc, precio fijo, discriminación horaria, hora valle, horas punta, tarifa nocturna
pvpc, precio fijo, discriminación horaria, hora valle, horas punta > tarifa
cups, número de cliente, número de contrato, número de suministro, número de servicio, nis
inspección del gas, revisión del gas, boletín eléctrico, certificado energético, revisión de la caldera
no sale agua, sin agua, poca presión de agua, agua sucia, agua turbia, corte de agua > interrupción del suministro, interrupción, suministro
lectura equivocada, leyeron mal el medidor, contador averiado, contador no gira, cambiar el contador > lectura del contador, reclamación
gasté menos y pago más, consumo imposible, no gasto tanto, no consumo eso > entender la factura, lectura estimada, lectura, estimada
nueva casa sin luz, casa nueva, primera vivienda, acabo de alquilar, me dieron las llaves > alta de suministro, cambio de titular, alta, suministro, titular
dejar el piso, me voy del piso, entregar las llaves, fin del alquiler, dejar la casa, desocupar > fin del contrato de alquiler, fianza
avería en casa, caldera rota en el piso, casero no arregla, quién paga el arreglo > reparaciones de la vivienda, propietario
subida del alquiler, me suben el alquiler, actualización de renta, ajuste por inflación, ipc | contrato de alquiler
compañero de piso, subarrendar, realquilar, roomie, añadir un inquilino, meter a otra persona | inquilino
visita al piso, ver un piso, agendar una visita, visitar la vivienda | cita
moho, plagas, bichos, hay ratas, ruido de vecinos, vecino ruidoso, humedades > problemas en la vivienda, reparaciones de la vivienda, reparaciones
notario, escritura, escrituras, registro de la propiedad
contador inteligente, medidor digital, telegestión | contador
traspaso de línea, ceder la línea, pasar la línea a otro | cambio de titular
demanda, demandar, pleito, litigio | acciones legales
prescribir, prescripción de la deuda, caducó el derecho, plazo para reclamar
prescribir, prescripción de la deuda, caducó el derecho > reclamación
carta poder, poder firmado, autorización firmada, carta de autorización, autorizar a un familiar | representante
traducción, traducir, traductor, intérprete, apostilla, legalizar
certificado laboral, carta de trabajo, contrato de trabajo, vida laboral, nómina en pdf | certificado
entrevista, estado de mi candidatura, no me contestan del trabajo, proceso de selección > trabaja con nosotros
baja como repartidor, cuenta de conductor suspendida, me desconectaron de la app, ya no me dan viajes > cuenta suspendida, socios
no llegué a la clase, clase grabada, ver la grabación, entrar a la clase, aula virtual, campus
no llegué a la clase, clase grabada, ver la grabación, entrar a la clase, aula virtual, campus > curso
cancelar el curso, devolver el curso, reembolso del curso, cambiar de curso
tarea, entregar trabajo, deberes, trabajo final, calificaciones
tarea, entregar trabajo, deberes, trabajo final, calificaciones > curso

goteras, gotera, inundación, incendio, se inundó, se quemó > seguro de hogar, siniestro
abogado, abogada, asesoría jurídica, asesor legal | acciones legales
alumno, estudiante, alumna, cursante
examen, evaluación, parcial, prueba final
examen, evaluación, parcial, prueba final > curso
obra, obras, reforma, remodelación, renovar la casa | reparaciones de la vivienda
dosis, cada cuánto lo tomo, cuántas pastillas, posología | medicamento
veterinario, clínica veterinaria, mi perro está enfermo | mascotas

ya no quiero pagar, dejar de pagar cada mes, no pagar más, que dejen de cobrarme > cancelar la suscripción, darse de baja, suscripción, baja
no la voy a usar, no lo voy a usar, no la uso, no lo uso, casi no lo uso, sin usarlo > pausar la suscripción, cancelar la suscripción, pausar, suscripción

# Palabras sueltas que llevan al título
si me voy antes, irme antes, dejarlo antes, si lo dejo, si cancelo antes > permanencia, penalización
un papel del médico, papel del doctor, papel para el trabajo, papel para el colegio > justificante, certificado médico
ver al doctor, me puede ver el doctor, hablar con el doctor, doctor por cámara, consulta por teléfono > videoconsulta, cita médica
cuánta luz gasté, dónde digo, mandar el número del medidor, foto del medidor, pasar la lectura > lectura del contador, lectura
nueva compañía, otra compañía, la competencia > cambio de compañía, portabilidad, darse de baja
demasiado caro para mí, quiero algo más barato, un plan más barato, no me da para pagarlo > bajar de plan, cambiar de plan, bajar
se acabaron las pastillas, sin medicinas, me quedan pocas pastillas, ya no tengo remedio > renovar la receta, receta
salió mal, me salió alto, qué significan mis resultados, valores altos > resultados, médico
me duele, tengo fiebre, tos, vómito, fiebre > médico, cita médica, urgencias
se inundó, se inunda, entró agua, se quemó la cocina, entraron a robar > siniestro, seguro de hogar
no me contestan del seguro, perito no viene, cuánto me da el seguro > estado del siniestro, perito
# De cómo se cuenta a la palabra del título
la otra compañía, pasarme con ustedes, venirme con ustedes, me quiero pasar, sin perder mi número, mi número de siempre, el que tenía antes > portabilidad, operador, conservar, cambiar
amarrado, atado, si me voy, me quiero ir, me quiero salir, irme > permanencia, penalización, compromiso, baja, cancelar
no soy cliente, dejé de ser cliente, ya no estoy con > baja, cancelación
me marcan, me llaman, llamando, me hablan, para venderme, queriendo venderme > llamadas, comerciales, publicidad, deseadas
atrasé, atrasarme, se me juntó, me retrasé, no pagué el mes, me faltó pagar > impago, deuda, retraso, suspensión
me dejaron sin, sin poder llamar, sigue muerto, nos cortaron, me cortaron, nos dejaron sin > suspensión, corte, reconexión, interrupción, avería
fui a pagar, ya pagué y sigue, ya pagué y siguen, ya lo pagué > reconexión, reactivar, abono, pago
no contesto, señora hablando, no alcanzo a contestar > buzón, contestador, desvío
quedaron de venir, iban a venir, plantado, plantada, plantados, nadie tocó, no vino nadie, nadie vino, pedí el día, tocó el timbre > técnico, visita, cita, intento, entrega
turquía, crucé la frontera, de vacaciones, de viaje, me voy a, estando fuera > itinerancia, roaming, extranjero, viaje
cuenta de locura, un dineral, una barbaridad, un pastón, un ojo de la cara, una locura, salvajada > factura, importe, tarifa, coste
nene, chamacos, chamaco, chiquillo, mis hijos, chavo, criatura, que no debe > menores, parental, edad, niños
horno, lavadora, se va todo, saltan los plomos, salta la luz, se bota la pastilla, saltó el automático, se baja la luz > potencia, limitador, luz
a oscuras, toda la calle, todo el barrio, anoche, van a quitar el agua, nos quitan el agua, cortan el agua > interrupción, suministro, corte, cortes, avería
inventándose, se inventan, como si viviera, un regimiento, numeritos del medidor, ver el medidor, un mes pago, al otro mes > estimada, lectura, consumo, contador
difunto, falleció, murió, casero, dueño del piso, a mi nombre, lo ponga a mi nombre, a nombre de mi > titular, titularidad, titulares
`;
