/** What customers tell of telephone lines, internet, energy, insurance and health, in Spanish. */
export const services = `
# Teléfono y línea
conservar mi número, llevarme el número, traer mi número, pasar mi número, cambiarme de compañía, cambiarme de operadora, irme a otra compañía, no perder mi número, nip, portarme, pasarme a otra empresa > portabilidad, portar, código de portabilidad
irme antes de tiempo, salir del contrato, cancelar antes, terminar antes, cuánto me cobran por irme, me falta para terminar > permanencia, penalización, cancelación anticipada, baja
hasta cuándo estoy atado, cuándo termina mi contrato, cuándo se me acaba, atado, amarrado, cuándo soy libre > permanencia, fin del contrato, duración
cambiar de celular, celular nuevo con el plan, renovar el equipo, renovar terminal, móvil nuevo, equipo nuevo, me toca cambiar de teléfono > renovación, terminal, renovar
solo la sim, solo línea, sin equipo > solo sim, tarifa
esim, sim virtual, sim digital, chip virtual, chip digital, sin chip físico, pasar la esim, no deja instalar la esim > esim, perfil, activación
chip, chip nuevo, duplicado, duplicado de sim, tarjeta del móvil, no lee el chip, no reconoce la sim, se dañó el chip, nano sim > sim, duplicado de sim, tarjeta sim
puk, código puk, metí mal el pin, chip bloqueado, me pide el puk > puk, código puk, bloqueo de la sim
liberar el teléfono, desbloquear el equipo, usarlo con otra compañía, celular bloqueado de compañía > liberar, liberación, desbloqueo
no agarra señal, no tengo señal, sin rayitas, sin barras, no me coge la cobertura, no hay red, no pilla cobertura, sin servicio, solo emergencias, se va la señal, mala señal > cobertura, red, señal
se cortan las llamadas, se corta la llamada, se me corta, no me oyen, no me escuchan, se oye mal, se escucha entrecortado, hace eco > calidad de llamada, avería, llamadas
se acabaron los datos, me quedé sin datos, gasté los megas, sin gigas, se me acaban los gigas, me come los datos, va lento después del límite > datos, consumo de datos, velocidad reducida
comprar más datos, más gigas, ampliar datos, bono de datos, paquete de datos, recargar megas > bono de datos, datos adicionales
datos en el extranjero, usar celular en el extranjero, usar el móvil fuera, voy viaje con el teléfono, internet en otro país > roaming, itinerancia, extranjero
mensajes de pago, sms premium, suscripción por sms, cobro por mensajes, números especiales, 900, 806 > servicios de terceros, tarificación adicional, sms premium
detalle de llamadas, a quién llamé, lista de llamadas, llamadas de la factura > desglose, detalle de consumo, llamadas
contestador, buzón, casilla de voz, quitar el contestador, me salta el buzón, mensajes de voz > buzón de voz, contestador
desviar llamadas, redirigir llamadas, pasar llamadas a otro número > desvío de llamadas
bloquear un número, llamadas molestas, spam telefónico, no paran de llamarme, me llaman a toda hora > bloquear, llamadas no deseadas
ocultar mi número, número privado, que no salga mi número > identificación de llamadas, número oculto
no salen los mensajes, no me llegan los sms, no puedo mandar mensajes > sms, mensajes
teléfono fijo, teléfono de casa, no da tono, línea muerta > línea fija, fijo, avería
cambiar el titular, poner línea a nombre de, pasar línea a mi hijo, a nombre de mi marido, cambio nombre de la línea > cambio de titular, titular, titularidad
otra línea, segunda línea, línea para mi hijo, agregar una línea, sumar una línea > línea adicional, línea

# Internet en casa
se cayó internet, no hay internet, no tengo internet, no anda internet, no va internet, me quedé sin internet, no funciona el wifi, se fue el internet, se va el internet, no anda el wifi, caída de internet > avería, interrupción, incidencia, conexión
internet lento, va lento internet, wifi lento, no me llega la velocidad, se traba netflix, se corta el video, menos megas de los contratados > velocidad, test de velocidad, lentitud
no llega el wifi, wifi débil, no agarra el wifi arriba, mala señal wifi, se desconecta el wifi, wifi en el cuarto, ampliar el wifi > cobertura wifi, repetidor, señal wifi, inalámbrica
clave del wifi, contraseña del wifi, dónde está la clave, nombre del wifi, cambiar la clave del wifi > contraseña wifi, red inalámbrica, nombre de la red
rúter, módem, aparato de internet, cajita de internet, la cajita, el aparatito, la caja del internet > router, módem, equipo
luz roja del módem, luces del router, parpadea la luz, lucecita roja, no prende el módem > luces, indicadores, router
reiniciar el router, resetear el módem, apagar y prender, desenchufar el router > reiniciar, restablecer, router
devolver el módem, entregar el router, devolver el aparato, qué hago con el módem, me cobran el router > devolución de equipos, equipos, devolver, alquiler
viene el técnico, no vino el técnico, visita del técnico, me dejaron plantado, nadie vino a instalar, cita de instalación > técnico, cita, instalación, visita
fibra óptica, llega la fibra, hay fibra en mi calle, hay cobertura en mi zona > fibra, disponibilidad, cobertura
me mudo, cambio de casa, mudanza, llevarme internet, trasladar el internet, pasar internet la casa nueva, cambio de depa, cambio de piso > traslado, mudanza, nueva dirección
decodificador, deco, cajita de la tele, no veo los canales, faltan canales, se congela la imagen, se pixela, no hay señal en tele, sin sonido la tele > decodificador, canales, televisión, imagen
control de padres, bloquear páginas, que no vean los niños, contenido para adultos, bloquear canales > control parental, bloquear, menores
descuento por la caída, compensación por días sin servicio, devuelven los días sin internet > compensación, indemnización, abono

# Luz, agua, gas
lectura del contador, lectura del medidor, mandar la lectura, números del contador, lectura estimada, leyeron mal el medidor > lectura, contador, medidor
contador inteligente, medidor digital, telegestión > contador inteligente, contador
se fue la luz, corte de luz, no hay luz, apagón, sin corriente, saltan los plomos, se corta la luz > corte de suministro, avería, suministro
huele a gas, fuga de gas, escape de gas, no calienta la caldera, sin agua caliente, no anda el calefón > emergencia, fuga, caldera
luz carísima, subió la luz, por qué pago tanto luz, consumo muy alto > consumo, factura, lectura
bajar la potencia, subir la potencia, potencia contratada > potencia, tarifa
cambio titular de la luz, poner luz a mi nombre, dar de alta la luz, alta de luz > alta de suministro, cambio de titular, alta
placas solares, paneles solares, vender energía, cargador del coche eléctrico > autoconsumo, excedentes, energía solar
fuga de agua, se rompió un caño, gotea, no sale agua, poca presión > fuga, agua, avería

# Seguros
dar un parte, dar parte, hacer un reclamo al seguro, reportar un siniestro, denunciar un siniestro, me entraron a robar, tuve un choque > siniestro, parte, declarar
cómo va mi siniestro, no han pagado el siniestro, cuándo me paga el seguro > estado del siniestro, indemnización, siniestro
no me cubre, me rechazaron el siniestro, no quieren pagar, me niegan la cobertura > rechazo, siniestro, reclamación, cobertura
qué me cubre, está cubierto, entra en el seguro, qué incluye mi póliza > cobertura, coberturas, póliza, exclusiones
añadir conductor, agregar un conductor, mi hijo maneja, mi hijo conduce, otro conductor > conductor, conductor adicional
papeles del seguro, comprobante del seguro, constancia de seguro, tarjeta verde > póliza, certificado, documentos
me chocaron, me pegaron por atrás, tuve un accidente, choqué, me dieron un golpe > accidente, parte, siniestro
me quedé tirado, se me varó el carro, me dejó botado, no arranca el coche, grúa, remolque > asistencia en carretera, avería, grúa
me enfermé de viaje, hospital en el extranjero, médico en el viaje > seguro de viaje, asistencia médica, extranjero

# Salud y citas
pedir turno, sacar turno, pedir hora, pedir cita, sacar cita, agendar, agendar una cita, turno con el médico, hora con el doctor > cita, reservar, reserva de cita
cambiar la cita, cambiar el turno, mover la cita, reagendar, reprogramar, no puedo ir, otro día > cambiar, cita, reprogramar
cancelar la cita, anular el turno, cancelar el turno, no voy a ir > cancelar, anular, cita
se me pasó la cita, falté a la cita, llegué tarde a la cita, perdí el turno > cita perdida, ausencia, cita
receta, se me acabaron las pastillas, necesito mi medicina, renovar la receta, repetir receta, remedio > receta, medicación, renovación
resultados de análisis, resultados de sangre, salieron mis análisis, mis estudios > resultados, análisis, pruebas
baja médica, justificante médico, licencia médica, reposo, incapacidad > baja, certificado médico, justificante
derivación, ver al especialista, volante, referencia al especialista, orden médica > especialista, derivación, volante
doctor por video, consulta en línea, médico por teléfono > videoconsulta, consulta
vacuna, vacunarme, refuerzo, cartilla de vacunas > vacunación, vacuna
cuánto hay que esperar, lista de espera, sala de espera > lista de espera, tiempo de espera
`;
