/** What customers and companies call contracts, subscriptions, insurance, utilities, housing and law in Spanish. */
export const contracts = `
# Contrato
contrato, acuerdo, convenio, contratar, contratación | condiciones
condiciones, términos, términos y condiciones, condiciones generales, cláusulas, letra pequeña, letra chica | contrato
ver mi contrato, copia del contrato, descargar contrato, dónde está mi contrato | contrato
firmar el contrato, firma, firmar, rúbrica, firma digital | contrato
contratar, suscribirse, darse de alta en, adquirir un servicio, contrato un plan | alta
política, normativa, reglas, normas, reglamento
titular, titular del contrato, a nombre de, dueño del contrato, propietario | cambio de titular
cambio de titular, cambiar el titular, poner a mi nombre, traspasar el contrato, cambio de titularidad, ceder el contrato, cesión de contrato | titular
no firmé nada, yo no contraté esto, me metieron en un contrato, dieron de alta sin permiso, contraté sin querer > contratación no solicitada, derecho de desistimiento, reclamación
cambio de condiciones, modificación del contrato, cambiaron las condiciones, nuevas condiciones | contrato

# Suscripción
suscripción, membresía, subscripción, plan | cuota, abono, mensualidad
plan, tarifa, modalidad, plan contratado | suscripción
suscribirse, suscribir, suscribirme, hacerse socio, abonarse | suscripción
socio, miembro, abonado, suscriptor, afiliado | suscripción
cambiar de plan, cambiar la suscripción, cambiar de tarifa, modificar el plan, pasar a otro plan | plan
mejorar el plan, subir de plan, plan superior, ampliar el plan, upgrade, pasarme a premium | cambiar de plan
bajar de plan, plan más barato, reducir el plan, downgrade, plan inferior | cambiar de plan
premium, plan de pago, versión completa, pro, versión pro | plan gratuito
plan gratuito, plan básico, versión gratis, gratuito | prueba gratuita
prueba gratuita, periodo de prueba, mes gratis, prueba gratis, free trial, probar gratis, días de prueba, demo | suscripción
terminó la prueba, se acabó la prueba, cobraron después de la prueba, me cobraron tras la prueba > prueba gratuita, cancelar la suscripción, renovación automática
renovación automática, se renueva sola, se renovó, autorrenovación, desactivar renovación, renovación | renovar
renovar, renovación, prolongar, extender, renuevo, prórroga del contrato | suscripción
no quería renovar, se me renovó sin avisar, me renovaron sin permiso > renovación automática, cancelar la suscripción, reembolso
cuota, cuota mensual, mensual, pago mensual, al mes, anual, anualidad, cuota anual | tarifa
pagar por año, facturación anual, pasar a anual, plan anual | plan
qué incluye, qué trae el plan, qué entra, qué cubre, ventajas, beneficios | plan
pausar la suscripción, congelar la suscripción, suspender temporalmente, pausa, poner en pausa, suspensión temporal | suscripción
me voy de vacaciones, no voy a usarlo, parar un tiempo, dejarlo un mes > pausar la suscripción, suspensión temporal
reanudar, retomar, volver a activar la suscripción, reactivar el plan, volver a suscribirme | pausar
gimnasio, gym, cuota del gimnasio | suscripción

# Baja
darse de baja, cancelar la suscripción, dar de baja, baja del servicio, baja, cancelación, rescindir, rescisión, poner fin al contrato | cancelar
darme de baja, quiero la baja, desuscribirme, desapuntarme, salirme, borrarme, desafiliarme, cortar el servicio > darse de baja, cancelar la suscripción
ya no quiero el servicio, no quiero seguir, dejar de pagar, quitar la suscripción, quiero dejarlo > cancelar la suscripción, darse de baja
cancelar, anular, cancelación, anulación, cancelo
terminar, finalizar, acabar, concluir, finalización, terminación
no me dejan cancelar, no me dan la baja, no puedo cancelar, no encuentro cómo cancelar, me ponen trabas > cancelar la suscripción, darse de baja
cancelación confirmada, confirmación de la baja, ya me di de baja, comprobante de baja | cancelar la suscripción
permanencia, compromiso de permanencia, plazo forzoso, contrato mínimo, penalización por permanencia, cláusula de permanencia | penalización
penalización, penalidad, multa por cancelar, coste de cancelación, cobran por cancelar | permanencia
preaviso, aviso previo, avisar con antelación, cuánto antes tengo que avisar, plazo de preaviso | baja
vencer, caducar, expirar, vence, caduca, vencimiento, caducidad, expiración | vencido
caducado, vencido, expirado, fuera de fecha, ya venció | vencer
me arrepentí de cancelar, quiero seguir, deshacer la baja, volver atrás la cancelación > anular la baja, reactivar la suscripción
retención, oferta para quedarse, contraoferta, descuento para no irme | cancelar
me echaron, me dieron de baja, me cortaron el servicio, servicio suspendido, corte por impago > suspensión del servicio, impago

# Seguro
seguro, póliza, asegurar, aseguradora, cobertura del seguro, compañía de seguros | cobertura
cobertura, qué cubre el seguro, está cubierto, me lo cubre, cubre | seguro
prima del seguro, precio del seguro, cuota del seguro, recibo del seguro | seguro
siniestro, reclamación al seguro, dar parte, abrir un parte, reclamar al seguro | indemnización
no me paga el seguro, el seguro no cubre, me rechazaron el siniestro > siniestro rechazado, reclamación, exclusiones
exclusiones, no cubre, excluido, qué no está cubierto | cobertura
perito, peritaje, tasación, valoración de daños, ajustador, liquidador | siniestro
beneficiario, asegurado, tomador, carga familiar | póliza
seguro de hogar, seguro de casa, seguro de vivienda, goteras, gotera, inundación, incendio, fuga
seguro de coche, seguro de auto, todo riesgo, a terceros, soat, seguro obligatorio
seguro médico, seguro de salud, obra social, prepaga, eps, isapre, mutua, seguridad social, cuadro médico | médico
seguro de vida, seguro de decesos, funeraria, entierro
seguro de mascotas, veterinario, vacuna del perro
carencia, periodo de carencia, periodo de espera | cobertura

# Salud
médico, doctor, doctora, facultativo, especialista | cita médica
cita médica, consulta médica, turno médico, hora médica, pedir hora al médico, cita con el doctor | cita
videoconsulta, telemedicina, consulta online, consulta por videollamada | cita médica
receta, receta médica, fórmula médica, prescripción, medicamento, remedio, medicina, pastilla, fármaco | farmacia
farmacia, botica, droguería | receta
análisis, resultados, exámenes, analítica, pruebas médicas, laboratorio, examen de sangre | historial médico
historial médico, historia clínica, informe médico, expediente clínico | resultados
volante, derivación, orden médica, interconsulta, autorización médica, referencia médica | especialista
hospital, clínica, centro de salud, urgencias, ambulatorio, sanatorio, guardia | médico
baja médica, licencia médica, incapacidad, certificado médico, parte de baja, reposo | certificado
enfermo, enfermedad, estoy malo, me enfermé, enferma, resfriado, me siento mal, pachucho
dentista, odontólogo, muela, diente | cita médica
vacuna, vacunación, inyección, vacunarse, certificado de vacunas
reembolso de gastos médicos, reintegro médico, me devuelven la consulta, bono médico | reembolso
psicólogo, terapia, psiquiatra, salud mental
gafas, lentes, anteojos, lentillas, óptica

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
consumo, gasto de luz, kwh, cuánto consumo, consumo estimado, consumo real | factura
potencia, potencia contratada, subir potencia, bajar potencia, saltan los plomos, salta el automático | tarifa
placas solares, paneles solares, autoconsumo, excedentes, energía solar
fuga de agua, escape de agua, fuga, se sale el agua, gotea, tubería rota, caño roto | avería
huele a gas, escape de gas, olor a gas > emergencia, fuga de gas
basura, residuos, reciclaje, reciclar, punto limpio, desechos, contenedor

# Vivienda
mudanza, mudarse, cambiar de casa, trasladarse, me mudo, me mudé, traslado, cambio de domicilio, me cambio de casa | cambiar dirección
traslado de servicio, traslado de línea, llevarme el internet, mover servicio a otra casa, instalar en mi nueva casa > mudanza, traslado del servicio
alquiler de vivienda, alquilar piso, arriendo, renta de casa, arrendamiento | contrato de alquiler
inquilino, arrendatario, locatario | alquiler
casero, arrendador, propietario, dueño, locador, patrón de la casa | alquiler
piso, apartamento, departamento, vivienda, casa, hogar, depto | alquiler
desahucio, desalojo, me quieren echar, lanzamiento, desalojar | alquiler
comunidad, administrador de fincas, gastos comunes, expensas, vecinos, consorcio, copropiedad
inventario, parte de entrada, estado del piso, revisión de salida | fianza
obra, reforma, remodelación, plomero, fontanero, gasfíter, electricista, albañil

# Ley, organismos, quejas formales
abogado, demanda, juicio, tribunal, juzgado, denunciar por vía legal, acciones legales | reclamación
consumo, defensa del consumidor, profeco, sernac, omic, indecopi, facua, superintendencia, ocu, organismo de consumo | reclamación
hoja de reclamaciones, libro de reclamaciones, libro de quejas | reclamación
arbitraje, mediador, mediación, defensor del cliente, ombudsman, conciliación | reclamación
ley, legal, derecho, legislación, es legal, tengo derecho | condiciones
derechos del consumidor, mis derechos, derechos del cliente | reclamación
propiedad intelectual, derechos de autor, copyright, plagio, marca registrada
permitido, se puede, está permitido, dejan, puedo usar, autorizado | normas
prohibido, no permitido, no se puede, está prohibido, prohibir | normas
responsable, responsabilidad, quién paga los daños, de quién es la culpa, culpa | daños
certificado, constancia, justificante, comprobante, acreditación
formulario, solicitud, planilla, impreso, formato a llenar | rellenar
rellenar, completar, llenar, cumplimentar, diligenciar, relleno
solicitud, petición, solicitar, pedir, solicitud de, trámite | formulario
solicitud rechazada, me rechazaron, denegada, no me aprobaron, no aceptaron mi solicitud | requisitos
aprobado, aprobación, aceptado, aprobar, me aprobaron | solicitud
requisitos, qué necesito, qué hace falta, qué piden, qué papeles, documentos necesarios, documentación necesaria | condiciones
rechazado, denegado, denegada, no aprobado, negado, rechazo, rechazan

# Trabajo, estudios, negocio
trabajar con ustedes, empleo, vacante, enviar currículum, trabajo, oferta de empleo, hay vacantes, cv, postular | trabaja con nosotros
hacerme repartidor, ser conductor, ser vendedor, quiero vender con ustedes, requisitos para conductor > registrarse como socio, trabaja con nosotros
curso, clase, formación, capacitación, taller de formación, cursada | inscripción
matrícula del curso, inscripción al curso, matricularse, anotarme en, inscribirse | curso
certificado del curso, diploma, título, constancia de estudios | curso
examen, prueba, nota, calificación del examen, aprobar el examen, suspender el examen, reprobar
profesor, docente, maestro, tutor de curso, alumno, estudiante
colaboración, socio comercial, alianza, afiliados, ser distribuidor, franquiciado, partner
prensa, periodista, medios de comunicación
usuarios del plan, licencias de usuario, puestos, añadir usuarios, número de usuarios | plan
`;
