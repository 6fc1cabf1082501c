/** What customers and companies call opening hours, appointments, delays and deadlines in Spanish. */
export const time = `
# Horarios
horario, horas de apertura, horario de atención, horas de atención, cuándo abren, a qué hora abren, hasta qué hora | abierto
abrís, abrís hoy, a qué hora abrís, cuándo abrís, cuándo cerráis, a qué hora cerráis, estáis abiertos, están abiertos, abierto el domingo, abren los domingos, abrís los sábados, hay alguien > horario, horario de atención
abierto, abren, abre, abrir, apertura, están abiertos
abierto, abren, abre, abrir, apertura, están abiertos > horario
cerrado, cierran, cierra, cierre, a qué hora cierran
cerrado, cierran, cierra, cierre, a qué hora cierran > horario
atienden los domingos, abren sábados, abren hoy, fin de semana, atienden de noche, abren en festivos > horario, horario de atención
festivo, feriado, día feriado, día no laborable, asueto, puente, día de fiesta
festivo, feriado, día feriado, día no laborable, asueto, puente, día de fiesta > horario
navidad, nochebuena, año nuevo, reyes, semana santa, nochevieja > festivo, horario especial
día laborable, días hábiles, días laborables, día hábil, entre semana, días de trabajo | plazo
día natural, días corridos, días naturales, días seguidos | plazo
las 24 horas, todo el día, a cualquier hora, siempre abierto, 24/7
las 24 horas, todo el día, a cualquier hora, siempre abierto, 24/7 > horario
por la mañana, mañana temprano, a primera hora, matinal
por la tarde, a la tarde, vespertino
por la tarde, a la tarde, vespertino > horario
mediodía, hora de comer, siesta, hora de almuerzo
horario de verano, horario especial, horario de invierno, jornada reducida
zona horaria, huso horario, diferencia horaria, hora local, cambio de hora

# Citas
cita, turno, cita previa, hora reservada
cita, turno, cita previa > reserva
pedir cita, reservar cita, sacar turno, pedir hora, solicitar cita, agendar, agendar una cita, coger cita, pedir turno
sacar turno, pedir hora, agendar, pedir turno > cita
cambiar la cita, reprogramar, mover la cita, cambiar el turno, reagendar, cambiar la hora, aplazar la cita, posponer
reprogramar, cambiar el turno, reagendar, cambiar la hora, posponer > cita
cancelar la cita, anular la cita, cancelar el turno, anular cita, cancelar la hora
no puedo ir, no voy a poder asistir, no llego a la cita, me surgió algo > cancelar la cita, cambiar la cita, cita
no hay citas, no hay turnos, no hay horas disponibles, todo completo, no me salen citas > citas disponibles, lista de espera, citas
falté a la cita, perdí el turno, se me pasó la cita, no fui a la cita > cita perdida, no presentarse, cita, perdida, presentarse
llego tarde, llegaré tarde, voy con retraso, voy tarde, se me hizo tarde > llegar tarde
llegar tarde, impuntual, tolerancia, minutos de cortesía, margen de espera
llegar tarde, impuntual, tolerancia, minutos de cortesía, margen de espera > cita
recordatorio, recordar la cita, aviso de la cita, me avisan antes | notificaciones
calendario, agenda, añadir al calendario, google calendar
calendario, agenda, añadir al calendario, google calendar > cita
asistir, acudir, presentarse, ir en persona, presencial
asistir, acudir, presentarse, ir en persona, presencial > cita
lista de espera, cola, fila, turno de espera, hacer cola | espera
reunión, una junta, llamada programada, sesión
reunión, una junta, llamada programada, sesión > cita
duración, cuánto dura, cuánto tiempo dura, cuánto es de largo
duración, cuánto dura, cuánto tiempo dura, cuánto es de largo > plazo

# Cuánto tarda
cuánto tarda, cuánto demora, cuánto tiempo lleva, cuánto se tarda, en cuánto tiempo, qué tanto tarda, cuánto toma | plazo, tiempo de espera
tiempo de espera, espera, esperar, espero, tiempo de respuesta
tiempo de espera, espera, esperar, espero, tiempo de respuesta > plazo
tardar, demorar, tarda, demora, se demora, se tarda, tardanza | retraso
retraso, demora, atraso, dilación, aplazamiento
llevo esperando, llevo horas, llevo días, llevo semanas, hace semanas que espero, sigo esperando > retraso, tiempo de espera, estado de la solicitud
todavía nada, aún nada, sigue igual, no hay novedades, no sé nada, sin noticias > estado de la solicitud, seguimiento, retraso
qué día, en qué fecha > fecha, plazo
estado, situación, progreso, en qué quedó, avance | seguimiento
pendiente, en trámite, en proceso, en curso, sin resolver, procesando
en espera, a la espera, en pausa, retenido | pendiente
completado, finalizado, terminado, resuelto, concluido
cuanto antes, lo antes posible, rápido, rapidito, urge, ya mismo, de inmediato, al toque, ahorita, en seguida > urgente, exprés
inmediato, instantáneo, al instante, al momento, en el acto, en tiempo real
rápido, veloz, ágil, rapidez, express
acelerar, agilizar, apurar, adelantar, darse prisa | urgente

# Plazos
plazo, fecha límite, plazo máximo, tiempo límite, límite de tiempo, deadline | vencimiento
cuántos días tengo, cuánto tiempo tengo, qué plazo tengo, último día > plazo, fecha límite
se pasó el plazo, se me pasó la fecha, llegué tarde para, ya venció el plazo, demasiado tarde > plazo vencido, fuera de plazo, plazo, vencido
ampliar el plazo, prórroga, extensión del plazo, más tiempo
prórroga, más tiempo > plazo
qué fecha, fecha exacta, qué día exacto | calendario
fecha de inicio, inicio, comienzo, cuándo empieza, a partir de cuándo | fecha
fecha de fin, fin, final, cuándo termina, cuándo acaba, hasta qué día | vencimiento
fecha de caducidad, vencimiento, fecha de vencimiento, cuándo caduca, cuándo vence, expira | caducado
válido, vigente, validez, vigencia, en vigor, sigue valiendo
con antelación, con anticipación, por adelantado, de antemano, antelación | preaviso
antes de tiempo, anticipado, por anticipado, adelantar la fecha, antes de lo previsto
aplazar, posponer, retrasar, postergar, dejar para después, aplazamiento, diferir | cambiar la fecha
cambiar la fecha, mover la fecha, otra fecha, otro día, cambio de fecha, pasarlo a otro día | reprogramar
programar, planificar, agendar, dejar programado, programación | calendario
a tiempo, puntual, en hora, puntualidad

# Frecuencia, periodos
diario, cada día, todos los días, diariamente, por día
diario, cada día, todos los días, diariamente, por día > frecuencia
semanal, cada semana, por semana, semanalmente
semanal, cada semana, por semana, semanalmente > frecuencia
mensual, cada mes, al mes, por mes, mensualmente, mes a mes
mensual, cada mes, al mes, por mes, mensualmente, mes a mes > frecuencia
anual, cada año, al año, por año, anualmente
anual, cada año, al año, por año, anualmente > frecuencia
trimestral, cada tres meses, trimestre
trimestral, cada tres meses, trimestre > frecuencia
quincenal, cada quince días, quincena, cada dos semanas
quincenal, cada quince días, quincena, cada dos semanas > frecuencia
frecuencia, cada cuánto, cada cuánto tiempo, con qué frecuencia, qué tan seguido | periodicidad
automático, automáticamente, por sí solo, de manera automática
una sola vez, única vez, una vez, una única ocasión
a veces, de vez en cuando, intermitente, a ratos, de a ratos
temporal, provisional, por un tiempo, transitorio, provisorio, temporalmente
permanente, definitivo, para siempre, indefinido, de por vida, definitivamente
anterior, previo, la última vez
antiguo, viejo, obsoleto, desactualizado, anticuado
historial, histórico, registro de actividad, anteriores, lo que hice
primer día, primera vez, soy nuevo, es mi primera vez > primeros pasos, nuevo cliente
temporada, época, época del año | verano, invierno
empezar, comenzar, empieza, comienza, empecé | iniciar, inicio
terminar, acabar, finalizar, termina, se acabó, concluir | fin
durante la noche, de un día para otro, overnight
durante la noche, de un día para otro, overnight > plazo
edad, años, cumplir años, cumpleaños, fecha de nacimiento, nacimiento
hace años, hace tiempo que no uso, cuenta vieja, inactiva, inactividad, sin usar > cuenta inactiva, inactiva
límite diario, máximo por día, tope diario, límite mensual | límite
límite, máximo, tope, cuántas veces puedo, cantidad máxima | restricción
mínimo, por lo menos, cantidad mínima, tiempo mínimo
pronto, próximamente, dentro de poco, en breve, próximo
vacaciones, de vacaciones, ausente, fuera de la oficina, ausencia | pausar

# Más del tiempo
noche, nocturno, de noche, anoche | madrugada
ayer, anteayer, la semana pasada, el mes pasado | fecha anterior
a mitad de mes, mitad de mes, a principios de mes, primero de mes, fin de mes | fecha de cobro
última hora, de última hora, en el último momento, con poco tiempo > urgente, antelación
interrumpir, interrupción, suspender, detener, dejar en pausa | pausar
congelar, pausar, poner en pausa, suspensión temporal, suspender
reanudar, retomar, continuar | reactivar
durar, dura, duración, cuánto aguanta
durar, dura, duración, cuánto aguanta > plazo
cuánto falta, cuánto me queda, cuánto tiempo queda, cuándo se cumple > tiempo restante, plazo
ya pasó el plazo, pasaron los días, pasó un mes, ya pasaron las 24 horas, pasaron 48 horas > fuera de plazo, retraso
me dijeron tres días, dijeron una semana, prometieron en 24 horas, quedaron en avisarme > plazo, retraso, estado de la solicitud
tarda demasiado, tarda una eternidad, no termina nunca, siglos esperando, eterno > tiempo de espera, retraso
horas punta, hora pico, horas de mayor demanda, saturado, mucha gente, saturación | tiempo de espera
hora de atención telefónica, a qué hora puedo llamar, cuándo atienden, horario telefónico, cuándo puedo llamar > horario de atención, horario, atención
atención de noche, atienden 24 horas, servicio nocturno, urgencias 24 horas | horario
están cerrados, estaba cerrado, fui y estaba cerrado, cerraron antes > horario, tienda
abren en navidad, horario de nochebuena, abren el uno de enero, horario de semana santa > horario especial, festivo
primera cita, cita para hoy, cita urgente, lo antes posible una cita, cita más pronto
adelantar la cita, cita antes, cita más temprano, antes de la fecha | cambiar la cita
confirmar la cita, confirmación de la cita, no me confirmaron, no sé si tengo cita
cuándo es mi cita, qué día tengo cita, ver mi cita, consultar mi cita, dónde es mi cita
cita para otra persona, cita para mi madre, cita para mi hijo, acompañar a la cita > cita
ir sin cita, sin cita previa, sin turno, hay que pedir cita, necesito cita > cita previa, cita, previa
cita por teléfono, cita online, sacar turno por internet, cita por la app | pedir cita
qué llevar a la cita, documentos para la cita, cómo prepararme
me cancelaron la cita, cancelaron mi turno, me cambiaron la cita, suspendieron la cita > cita cancelada, cambiar la cita, cita, cancelada
visita, visita a domicilio, visita técnica, pasar por casa, viene el técnico
visita, visita a domicilio, visita técnica, pasar por casa, viene el técnico > cita
el técnico no vino, no vino nadie, no se presentó el técnico, me dejaron plantado, plantón > visita del técnico, cita, reclamación
no puedo esperar en casa, entre qué horas vienen, qué rango de hora, cuándo viene el técnico > franja horaria, visita del técnico, franja, horaria
recordar, recordatorio, que me avisen, avisarme, avísenme | notificaciones
avisar, aviso, avisé, informar, notificación, comunicar | notificar
vencimiento próximo, está por vencer, a punto de caducar, pronto vence > vencimiento, renovar
se me caducó, se venció, me caducó el bono, caducaron mis clases, venció mi saldo > caducado, prórroga
guardar el sitio, reservar turno, lista de turnos, adelante en la cola, número de turno | lista de espera
cambio de hora, cambio de horario, reloj mal, hora equivocada, hora incorrecta, hora mal > zona horaria, horaria
retroactivo, con efecto desde, efectivo a partir de, entra en vigor, desde cuándo vale | fecha de inicio
periodo, lapso, intervalo
periodo, lapso, intervalo > plazo
mientras tanto, hasta que se arregle, mientras espero > solución temporal
temporada alta, en verano, meses de verano | temporada
jornada, turno de trabajo, media jornada, tiempo completo, horas extra
permanecer, quedarse más, alargar, extender, extiendo, prolongar, prórroga | ampliar el plazo

no voy a poder ir, no puedo asistir, me es imposible ir, no podré ir > cancelar la cita, cambiar la cita, cita

# Palabras sueltas que llevan al título
no hay hasta, hasta diciembre, hasta el mes que viene, muy lejos la cita > citas disponibles, lista de espera, citas
me toca, cuándo me toca, qué número voy, cuántos faltan > turno, lista de espera
antes no puedo, solo puedo por la mañana, trabajo hasta tarde, salgo tarde de trabajar > horario, franja horaria
# De cómo se cuenta a la palabra del título
y nada, ella nada, él nada, hace rato, hace semanas, hace un mes, llevo días, llevo semanas, llevo meses, desde ayer, desde el lunes, desde el martes, desde el viernes, tres semanas, dos semanas, sigo sin, sigo esperando, todavía no, aún no > pendiente, plazo, retraso, demora, recibido
cada mes, todos los meses, mes a mes, cada semana, cada vez que, solito, solita, se llene sola, se pague solo, se cobra solo, por su cuenta > automático, automática, periódica, recurrente, mensual
hasta cuánto, de un jalón, de una sola vez, cuánto puedo, cuántos puedo, lo más que puedo, cuánto es lo más, no me deja más, cuánto me dejan > límite, máximo
se venció, se me venció, vencido, hasta cuándo sirve, ya no sirve después, se vence, se caduca, mandan otra, mandan otro > caducidad, vencimiento, renovación, vigente, vigencia
cuántas veces, dos veces, lo mismo repetido, otra vez lo mismo, sale lo mismo, dos iguales, doble > duplicado, duplicada
a mitad de mes, a partir del día, fin de mes, principio de mes, antes de fin de > ciclo, periodo, fecha
me cayó nada, no me cayó, no le cayó, no ha caído, no cae > recarga, saldo, ingreso, pendiente
piso, departamento, depa, apartamento > vivienda, domicilio
lleva años cerrado, acabo de mudar, acabamos de mudarnos, estrenar casa, casa recién comprada > suministro, alta
no me alcanza, calefacción, alguna ayuda, trabaja mi marido, somos cinco, ando corta, ando corto, estoy corta de > social, ayuda, descuento, aplazar, pausar
caldera, huele raro, huele a gas, estafar, vino un señor, se presentó un señor > gas, inspección, revisión, fraude, emergencia
se me olvidó, volvieron a quitar, me volvieron a cobrar, probé, probé una semana, era gratis, sin avisar > renovación, automática, prueba, cancelar, suscripción
en verano, no voy a estar, me voy un mes, unos meses, no quiero irme del todo, del todo, mientras no estoy > pausar, suspender, temporal
quiere ver lo mismo, con su cuenta, los dos a la vez, vivimos juntos, no vivimos, misma casa, para los dos, para toda la familia > compartir, familiar, miembros, domicilio
todavía tengo, no me manden, me sobra, esta semana no, la semana que viene no, no quiero que me manden > saltar, entrega, pausar, calendario
en el pueblo, no hay señal, en el avión, sin internet, sin datos, oír, ver algo > conexión, descargar, descargas, internet
# Viajes, casa y pantallas, contados
no alcancé el segundo, no alcancé a, a medio camino, entre un vuelo y otro, transbordo > escala, conexión, perdida, reserva
pegado a, ventanilla, pasillo, ir juntos, sentarnos juntos, separados, nos pusieron, bebé, al lado de > asiento, plaza, asientos
en lugar de billete, me dieron crédito, vale de la, papelito de la, crédito en lugar > bono, vale, cancelación
qué papeles, qué llevo, me dejan pasar, me dejan entrar, frontera, visa, aduana del > documentación, pasaporte, visado
un rato más, quedar más, quedarnos más, temprano, llegamos antes, tan temprano, en la noche, dónde dejamos las > salida, entrada, tardía, anticipada, equipaje
zafo, zafarme, quitármelo, ya para qué lo quiero, ya no lo necesito, ya no me sirve, ya no lo quiero, vendí el coche, vendí el carro > baja, cancelar, cancelación, renovación
una pared, techo, gotera, mancha, inundó, humedad > daños, siniestro, vivienda, reparación
venir a ver, va a venir, cómo quedó, el que mandó, vale menos, vale más, cuánto vale el > perito, peritaje, valorará, valoración
maneja, manejar, maneje, lo va a agarrar, agarrar el coche, le presto el coche, sacó el carnet > conductor, conductores, póliza
de un golpe, de a cachitos, cachitos, dando de a, no puedo pagar todo, pagarlo junto, en varias veces > fraccionamiento, fraccionar, acuerdo, plazos
hizo firmar, me hizo firmar, firmé, me hicieron firmar, ya no son ustedes, me cambiaron de compañía, puerta a puerta, vendedor en la puerta > comercializadora, contratación, desistimiento, cambio
paneles, techo solar, techo y panel > solares, excedentes, autoconsumo, energía
caricaturas, dibujos, monitos, lo de mayores, de mayores, niño vea, niños vean > infantil, apto, menores, contenido
a la vez, cuántas teles, viendo y a mí, está viendo, están viendo, mientras otro ve > simultáneos, dispositivos, reproducciones, pantallas
ya no es válida, no es válida, se me acabó, se acabó, expiró, ya no me deja usarlo > caducada, licencia, renovar, vencido
no alcanzo, alcanzo a llegar, me la pueden mover, mover para, para otro día, otra hora, el jueves no, el martes no > reprogramar, cita, cambiar, fecha
frenos, llanta, ponchada, manubrio, sillín, cadena, pedal, rueda > bicicleta, avería, defectuosa
joyas, unos cuadros, mordió, mi perro mordió, rompió a otro, le rompí, tiré sin querer > responsabilidad, cobertura, hogar, civil
cambié de banco, de otra cuenta, a otro banco, se sigue cobrando > domiciliación, bancarios
pago más, el doble, vino el doble, hago lo mismo, más que mi vecino > alta, consumo, factura
quiero volver, volver a tener, regresar con ustedes, lo de antes, arrepentí de irme > reactivar, recuperar, suscripción
dicho nada, no me han dicho, reporté, lo que reporté, en qué va, cómo va lo, en qué quedó > estado, reclamación, caso, expediente
no entiendo en mi, cobrito, qué es ese, qué es eso, de más que no > cargo, extracto, comisión, movimiento
acabo de comprar, acabo de pagar, recién hice, recién compré, que no se haga > cancelar, anular
`;
