/** What customers and companies call journeys, stays, vehicles, parking, fines and accidents in Spanish. */
export const travel = `
# Viaje y reserva
viaje, viajar, trayecto, recorrido
viaje, viajar, trayecto, recorrido > reserva
vacaciones, irme de viaje, de viaje, escapada, puente, feriado largo | viaje
reserva, reservación, booking, reservar, hacer una reserva | localizador
código de reserva, localizador de reserva, número de reserva, pnr, referencia de la reserva
mis reservas, mis viajes, gestionar mi reserva, administrar reserva, ver mi reserva
cambiar la reserva, modificar la reserva, cambiar la fecha del viaje, cambiar el vuelo, mover la reserva, cambiar las fechas
cancelar la reserva, anular la reserva, cancelar el viaje, cancelar mi vuelo, ya no puedo viajar, no voy a poder ir | política de cancelación
política de cancelación, cancelación gratuita, condiciones de cancelación, gastos de cancelación, penalidad por cancelar | reembolso
me cancelaron la reserva, el hotel canceló, el anfitrión canceló, cancelaron mi vuelo > reserva cancelada, vuelo cancelado, reembolso
no me llegó la reserva, no encuentran mi reserva, sin confirmación de reserva > confirmación de reserva, código de reserva, confirmación
presentarse, no presentarse, no show, no me presenté, no fui
presentarse, no presentarse, no show, no me presenté, no fui > cancelación
cambiar el nombre del billete, nombre mal en el boleto, error en nombre del pasajero, corregir el nombre del pasaje > corregir el nombre, cambio de nombre, corregir
lista de pasajeros, pasajero, viajero, acompañante, pax | viaje
agencia de viajes, paquete vacacional, tour, todo incluido, excursión, circuito

# Billetes
billete, boleto, pasaje, tiquete, ticket de viaje, boleta de viaje | tarjeta de embarque
ida y vuelta, solo ida, redondo, regreso, viaje de vuelta | billete
billete perdido, perdí el boleto, perdí mi pasaje, duplicado de billete | reimprimir
abono transporte, bono de transporte, tarjeta de transporte, tarjeta sube, tarjeta bip, bonobús, tarjeta metro, pase mensual | recargar
mostrar el billete, billete en el móvil, billete electrónico, e-ticket, pasaje digital | imprimir billete
revisor, inspector, controlador, control de billetes | multa
clase turista, primera clase, business, clase ejecutiva, subir de clase, upgrade, ascenso de clase
asiento, elegir asiento, butaca, sentarse juntos, silla, ventanilla, pasillo
asiento, elegir asiento, butaca, sentarse juntos, silla, ventanilla, pasillo > reserva

# Avión
vuelo, avión, volar | aeropuerto
vuelo cancelado, cancelaron el vuelo, me cancelaron el vuelo, vuelo suspendido | compensación, reembolso
vuelo retrasado, retraso del vuelo, vuelo demorado, se atrasó el vuelo, salió tarde el avión | compensación
overbooking, sobreventa, no me dejaron subir, denegación de embarque, me dejaron en tierra | compensación
perdí el vuelo, perdí el avión, perder el vuelo, llegué tarde al aeropuerto, se me fue el avión > vuelo perdido, cambiar el vuelo, perdido
perdí la conexión, escala, conexión perdida, transbordo, trasbordo, vuelo con escala, enlace | vuelo perdido
check-in, checkin, facturar el equipaje, facturación del vuelo, check in en línea, facturar en el aeropuerto | tarjeta de embarque
tarjeta de embarque, pase de abordar, boarding pass, pase de embarque | check-in
puerta de embarque, terminal de aeropuerto, embarque, abordar, abordaje, última llamada | aeropuerto
equipaje, maleta, valija, petaca, equipaje facturado, maletas | equipaje de mano
equipaje de mano, equipaje de cabina, bolso de mano, carry on, mochila, trolley | medidas del equipaje
exceso de equipaje, maleta de más, sobrepeso de equipaje, cuántos kilos puedo llevar, peso de la maleta | equipaje
equipaje perdido, perdieron mi maleta, no llegó mi maleta, maleta extraviada, me perdieron la valija, no salió mi maleta | equipaje retrasado, parte de irregularidad
maleta rota, equipaje dañado, me rompieron la maleta, maleta golpeada | reclamación de equipaje
líquidos en el equipaje, qué puedo llevar, objetos prohibidos, power bank, batería en el avión | equipaje
compensación, indemnización, resarcimiento, indemnizar, compensar, me compensan
compensación, indemnización, resarcimiento, indemnizar, compensar, me compensan > reclamación
viajar con bebé, bebé, carrito de bebé, coche de bebé, cuna, silla de bebé | niños
menor que viaja solo, menor no acompañado, autorización de viaje de menor, viajar con niños | documentos de viaje
viajar con mascota, mascota, perro, perrito, gato, gatito, llevar a mi perro, animales, admiten mascotas | mascotas
asistencia especial, silla de ruedas, movilidad reducida, discapacidad, discapacitado, minusválido | accesibilidad
embarazada, embarazo, volar embarazada | asistencia especial

# Tren, bus, metro, barco
tren, ave, renfe, ferrocarril, cercanías | billete
autobús, bus, ómnibus, autocar, colectivo | billete
micro, camión, guagua, bondi, chiva, buseta > autobús
metro, subte, subterráneo, tranvía, metrobús | tarjeta de transporte
estación de tren, estación de autobuses, terminal de buses, parada de autobús, paradero, andén | ubicación
barco, ferry, crucero, naviera
perdí el tren, perdí el bus, perdí el autobús, se me escapó el bus > billete perdido por llegar tarde, cambiar billete, perdido
retraso del tren, el tren no sale, tren parado, tren cancelado, huelga de trenes > retraso, compensación, reembolso

# Documentos
pasaporte, visado, visa de turista, documentación, documentos de viaje, qué documentos necesito | frontera
visado, visa de viaje, permiso de entrada, autorización de viaje | pasaporte
perdí el pasaporte, pasaporte caducado, pasaporte vencido, me robaron el pasaporte > pasaporte, consulado
frontera, migraciones, inmigración, extranjería, control de pasaportes | pasaporte
embajada, consulado, representación consular
seguro de viaje, asistencia en viaje, seguro médico de viaje, asistencia al viajero | seguro
extranjero, fuera del país, otro país, en el exterior, afuera del país | internacional

# Alojamiento
alojamiento, hospedaje, hotel, hostal, apartamento turístico, estancia
alojamiento, hospedaje, hotel, hostal, apartamento turístico, estancia > reserva
habitación, cuarto, recámara, dormitorio | alojamiento
entrada al alojamiento, hora de llegada, check-in del hotel, llegada temprana, early check in, a qué hora puedo entrar | llegada
hora de salida, check-out, salida tardía, late check out, a qué hora debo salir | salida
anfitrión, propietario del alojamiento, dueño del piso, host
huésped, inquilino de vacaciones, hospedado, guest
no está limpio, sucio, habitación sucia, chinches, cucarachas, asco > problema con el alojamiento, reembolso
no me abren, nadie en el alojamiento, no puedo entrar al apartamento, no aparece el anfitrión > problema al llegar, contactar con el anfitrión, anfitrión
llaves, llave, dónde recojo las llaves, copia de la llave, perdí las llaves, entrega de llaves | acceso
desayuno, media pensión, pensión completa > comidas incluidas, alojamiento
tasa turística, impuesto de hospedaje, impuesto turístico | impuestos
cama supletoria, cama extra, cuna de viaje, cama matrimonial | habitación
fumar, fumador, no fumadores, cigarrillo | normas

# Vehículos y alquiler
coche, carro, auto, automóvil, vehículo, turismo | moto
moto, motocicleta, ciclomotor, motoneta, vespa
moto, motocicleta, ciclomotor, motoneta, vespa > vehículo
furgoneta, camioneta, camión, pick-up
furgoneta, camioneta, camión, pick-up > vehículo
alquiler, alquilar, arriendo, arrendar, rentar, renta, rento
alquiler, alquilar, arriendo, arrendar, rentar, renta, rento > reserva
alquiler de coches, rent a car, renta de autos, coche de alquiler, carro rentado, alquiler de vehículos | vehículo
iniciar un alquiler, desbloquear la bici, empezar el viaje, tomar una bici, coger un patinete, abrir el coche | desbloquear
terminar el viaje, finalizar el alquiler, acabar el viaje, finalizar trayecto, devolver la bici, dejar la bici, cerrar el viaje | estacionar
no puedo terminar el viaje, no deja finalizar el viaje, sigue contando el tiempo, no se cierra el viaje, olvidé terminar > finalizar el viaje, terminar el alquiler, finalizar, alquiler
devolver el coche, entregar el coche, devolución del vehículo, entrega del auto, dónde dejo el coche | devolución
devolver tarde, entrega tarde del coche, devolución con retraso, me pasé de la hora > devolución tardía, recargo
zona de servicio, zona de operación, fuera de zona, área permitida, dónde puedo circular | estacionar
prolongar el alquiler, extender la renta, alargar el alquiler, quedarme más días, ampliar la reserva | alquiler
carné de conducir, licencia de conducir, permiso de conducir, pase de conducir, registro de conductor, carnet de manejo, brevete, libreta de conducir
conducir, manejar, conductor, chofer, conduzco, manejo | carné de conducir
conductor adicional, segundo conductor, otro conductor, que maneje otro, puede conducir mi esposa | conductor
edad para alquilar, conductor joven, menor de 25 | edad mínima
combustible, gasolina, nafta, bencina, diésel, gasoil, echar gasolina, repostar, tanquear, llenar el tanque, depósito lleno | gasolinera
kilometraje, kilómetros, límite de kilómetros, kilometraje ilimitado
matrícula, placa, patente, chapa, tablilla
matrícula, placa, patente, chapa, tablilla > vehículo
mecánico, taller mecánico, llevar al taller
mecánico, taller mecánico, llevar al taller > reparación
se quedó tirado, me quedé tirado, me quedé varado, se paró el coche, el auto no arranca, me quedé botado > avería, asistencia en carretera
grúa, asistencia en carretera, remolque, auxilio vial, auxilio mecánico
grúa, asistencia en carretera, remolque, auxilio vial, auxilio mecánico > avería
itv, vtv, revisión técnica, verificación vehicular, tecnomecánica, inspección técnica
itv, vtv, revisión técnica, tecnomecánica, inspección técnica > vehículo
peaje, autopista, telepeaje, tag, vía t, caseta, cuota de autopista
vehículo sucio, coche sucio, limpieza, limpiar, lavar, lavado | cargo por limpieza

# Aparcar, multas
aparcar, estacionar, parquear, estacionamiento, parqueadero, aparcamiento, aparco, parking, cochera, garaje | parquímetro
dónde dejo el coche, dónde puedo dejar la bici, dónde lo dejo > aparcar, estacionar
parquímetro, zona azul, estacionamiento medido, hora de estacionamiento | aparcar
multa, sanción, infracción, boleta de tránsito, parte de tráfico, comparendo, fotomulta | recurrir una multa
me multaron, me pusieron una multa, me llegó una multa, me cayó una multa, me hicieron un parte > multa
recurrir una multa, apelar una multa, impugnar la multa, recurso de multa | multa
se lo llevó la grúa, me llevaron el coche, corralón, depósito municipal, inmovilizado, cepo > grúa, multa de estacionamiento
tráfico, tránsito, atasco, trancón, taco, embotellamiento, congestión
exceso de velocidad, límite de velocidad, velocidad máxima, radar | multa

# Accidentes
accidente, choque, siniestro, colisión, accidentado | parte de accidente
choqué, chocar, me chocaron, me pegaron por detrás, me dieron un golpe, atropellar, atropelló, me estrellé, tuve un choque > accidente, siniestro, seguro
me caí, caer, caída, caí, me di un golpe, me resbalé > accidente, lesión
parte de accidente, parte amistoso, declarar un siniestro, reportar un accidente, dar parte | seguro
lesión, herida, herido, lastimado, lesionado, me lastimé, me hice daño, me lesioné, sangre | emergencia
emergencia, urgencia, ambulancia, 112, 911, servicios de emergencia | accidente
policía, comisaría, guardia civil, carabineros, denuncia policial
policía, comisaría, guardia civil, carabineros > denuncia
daño al vehículo, golpe en el coche, rayón en el coche, abolladura, bollo | franquicia
daño al vehículo, golpe en el coche, rayón en el coche, abolladura, bollo > seguro
franquicia, deducible, franquicia del seguro, cobertura con franquicia
franquicia, deducible, cobertura con franquicia > seguro
robo del vehículo, me robaron la bici, me robaron el coche, se llevaron el carro, robaron la moto | robo
robo, robar, robado, robaron, hurto, asalto, atraco, sustracción
robo, robar, robado, robaron, hurto, asalto, atraco, sustracción > denuncia
afanar, chorear, choreado, mangar, birlar, ladrón, choro, caco, ratero, me lo afanaron > robo, robado

# Objetos perdidos
objetos perdidos, objeto olvidado, cosas olvidadas, lost and found, objetos extraviados | perdido
perdido, extraviado, perdí, perder, pierdo, extravié, pérdida, extravío
dejé algo en el coche, olvidé el bolso, se me quedó el móvil, me olvidé la mochila, dejé mi cartera, se me olvidó en > objetos perdidos, objeto olvidado, objetos, perdidos, objeto, olvidado
desaparecer, desapareció, desaparecido, se esfumó, no aparece > perdido, robado
cartera, billetera, monedero, bolso, mochila | objetos perdidos

# Taxi y conductor
uber, cabify, didi, vtc, remis, remisse > taxi, viaje, conductor
el conductor no llegó, no vino el taxi, no llega el chofer, me dejó plantado > conductor canceló, problema con el viaje, canceló
el conductor fue grosero, condujo mal, maneja peligroso, conductor agresivo > quejas sobre el conductor, seguridad
el conductor cobró de más, tarifa del viaje, dio una vuelta larga, tomó otra ruta > revisar la tarifa, cobro de más, revisar, cobro
ruta, itinerario, camino, parada intermedia, cómo llegar, cómo se llega | mapa
mapa, ubicación, dónde queda | dirección
compartir coche, coche compartido, carsharing, carpooling, blablacar | viaje compartido
casco, chaleco, cinturón > equipo de protección
silla infantil, silla para niños, alzador, sillita | niños
de a dos, llevar a alguien, llevar pasajero, ir de a dos, llevar un niño > acompañante, normas de uso
alcohol, borracho, ebrio, beber y conducir | normas de uso
lluvia, llueve, nieve, tormenta, mal clima > mal tiempo

# Más de viajes y vehículos
salir de viaje, salgo de viaje, emprender un viaje | viaje
volver, viaje de vuelta, regreso, vuelvo, regresar, retorno | ida y vuelta
llegar, llegada, llegué
subir al avión, subir al tren, subir al bus, abordar | embarque
horario de trenes, horario de autobuses, a qué hora sale, a qué hora pasa, próximo bus | horario
hora de salida del vuelo, cambiaron la hora del vuelo, cambio de horario, me adelantaron el vuelo > cambio de vuelo, compensación
vuelo lleno, tren lleno, no hay plazas, no quedan asientos | lista de espera
cambiar de asiento, me cambiaron el asiento, nos sentaron separados, asientos juntos | asiento
comida a bordo, menú especial, comida vegetariana, wifi a bordo > servicios a bordo, servicios, bordo
bono de la aerolínea, voucher de viaje, vale de la aerolínea, crédito de viaje, me dieron un bono
bono de la aerolínea, voucher de viaje, vale de la aerolínea, crédito de viaje, me dieron un bono > reembolso
reembolso del billete, devolver el billete, devolver el boleto, me devuelven el pasaje | reembolso
enfermo antes del viaje, me enfermé y no viajo, hospitalizado, muerte de un familiar, fuerza mayor > cancelación, seguro de viaje, reembolso
covid, cuarentena, certificado de vacunación, prueba pcr > documentos de viaje, documentos
me robaron en el viaje, robo de equipaje, faltan cosas de mi maleta, abrieron mi maleta > robo, reclamación de equipaje
hotel diferente, no es como las fotos, habitación pequeña, me cambiaron de hotel > problema con el alojamiento, alojamiento
ruido en el hotel, no funciona el aire, sin agua caliente, sin wifi en el hotel > problema con el alojamiento, alojamiento
fiesta, visitas, invitados en el alojamiento, más personas, gente extra | normas del alojamiento
daños en el alojamiento, rompí algo en el piso, me cobran daños, fianza del alojamiento | daños
factura del hotel, factura del viaje, factura del billete, justificante de viaje
reserva de grupo, viaje en grupo, varias personas, grupo escolar | reserva
viajar solo, viaje de trabajo, viaje de empresa, dieta, viáticos | cuenta de empresa
pagar la reserva después, reservar sin pagar, pagar en el hotel, señal de la reserva > forma de pago, reserva
alquilar sin tarjeta, depósito del coche, fianza del coche, bloqueo en la tarjeta > fianza, preautorización
seguro del coche de alquiler, seguro a todo riesgo, cobertura total, seguro sin franquicia | franquicia
recoger el coche, recogida del coche, dónde está el coche, oficina de alquiler, mostrador
dónde está el coche, oficina de alquiler, mostrador > recogida
no había coche, no tenían mi coche, me dieron otro coche, categoría inferior > problema con la reserva, reembolso
salir del país en coche, cruzar la frontera en coche, llevar el coche fuera > cruzar la frontera, condiciones de uso, cruzar, frontera
coche automático, cambio automático, caja automática, transmisión automática
permiso internacional, carné internacional, licencia extranjera, canje de licencia | carné de conducir
carné caducado, licencia vencida, perdí la licencia, renovar el carné, puntos del carné | carné de conducir
examen de conducir, autoescuela, sacar la licencia, teórico | carné de conducir
comprar un coche, vender mi coche, transferencia de vehículo, traspaso del auto, papeles del coche | vehículo
impuesto del vehículo, tenencia, impuesto de circulación, patente del auto, permiso de circulación
llaves del coche, perdí la llave del coche, se quedaron las llaves dentro, cerré con las llaves dentro > llaves, asistencia en carretera
batería del coche muerta, sin batería el coche, pasar corriente, pinzas, puente al coche > asistencia en carretera, asistencia
me quedé sin gasolina, sin combustible, tanque vacío, cargué mal el combustible > combustible, asistencia en carretera
luz del tablero, testigo del motor, luz del motor, luz de aviso del coche | avería
aceite, cambio de aceite, revisión del coche, mantenimiento del coche, frenos del coche | mantenimiento
parabrisas, luna rota, cristal roto, vidrio del auto, retrovisor, espejo | daño al vehículo
estacionado, bien aparcada, mal aparcado, mal estacionado, aparqué mal, foto del aparcamiento | aparcar
no puedo aparcar aquí, zona prohibida, no hay sitio, no me deja dejarla aquí, zona de no aparcar > aparcar, zona permitida
multa que no es mía, no era mi coche, me cobraron una multa, multa del coche de alquiler > multa, recurrir una multa
pagar una multa, descuento por pronto pago, consultar multas, ver mis multas | multa
accidente con otro, culpable, se dio a la fuga, me chocaron y se fueron > accidente, parte de accidente, policía
testigos, fotos del accidente, datos del otro conductor | parte de accidente
qué hago si choco, en caso de accidente, tuve un percance, percance > accidente
golpeé un coche, rompí un espejo, le di a un coche, dañé un coche, rayé un coche > accidente, responsabilidad civil
responsabilidad civil, daños a terceros, perjuicios, contra terceros
responsabilidad civil, daños a terceros, perjuicios, contra terceros > seguro
perros en el tren, mascota en el bus, llevar bicicleta en el tren, bici en el tren, tabla de surf | equipaje especial
instrumento musical, palos de golf, esquís, guitarra > equipaje especial, equipaje deportivo, equipaje, deportivo
embarque prioritario, prioridad, fila rápida, fast track, sala vip | servicios
pago del transporte, recargar la tarjeta de transporte, recargar la sube, saldo del transporte | tarjeta de transporte
olvidé validar, no validé, no piqué, torniquete, validar el billete, marcar el boleto | billete
me cobraron doble el viaje, viaje cobrado dos veces, viaje que no hice > cobro incorrecto, revisar la tarifa, cobro, revisar
cancelar el taxi, tarifa de cancelación, me cobraron por cancelar, cargo por cancelación
precio del viaje, tarifa dinámica, por qué tan caro viaje, estimación de tarifa | tarifa
compartir mi viaje, compartir ubicación, botón de emergencia, viaje seguro
conductor distinto, otro coche, matrícula no coincide, no era el mismo chofer > seguridad, conductor
reservar con antelación, programar un viaje, taxi para mañana, reservar un taxi | reserva
no encuentro la bici, no está la bici, no hay bicis, no hay patinetes, estación vacía > buscar un vehículo, disponibilidad
estación llena, no hay espacio para devolver, no puedo anclar, no engancha, la estación no la acepta > finalizar el viaje, estacionar
me siguen cobrando el viaje, se quedó abierto el viaje, viaje sin cerrar, no cerré la bici > finalizar el viaje, cobro incorrecto, finalizar, cobro

aerolínea, compañía aérea, línea aérea | vuelo
lavado del coche, coche manchado, lo entregué sucio, cobro por limpieza > cargo por limpieza, cargo, limpieza

llevar un acompañante, dos personas, llevar a otra persona, subir a alguien > acompañante, normas de uso
se puede llevar, puedo llevar, está permitido llevar, dejan llevar > permitido, normas

sigue contando, sigue corriendo el tiempo, cerrar el alquiler, cerrar el viaje, terminar la renta > finalizar el viaje, finalizar
terminar el viaje en, soltar la bici, dejarla en la calle, candar la bici, amarrar la bici | finalizar el viaje, aparcar
me dejaron tirado, me dejaron varado, nos dejaron en el aeropuerto, sin vuelo > vuelo cancelado, compensación
puede manejar, puede conducir, que maneje otro, prestar el coche, dejar conducir > conductor adicional, segundo conductor, adicional

# Palabras sueltas que llevan al título
dónde la dejo, dónde la puedo dejar, dónde se deja, guardarla de noche, dejarla afuera > aparcar
ir rápido, iba muy rápido, me pasé un rojo, semáforo en rojo, salté un semáforo > multa, exceso de velocidad
me llegó una foto, foto del radar, me pilló el radar, me agarró el radar > multa
puedo llevar a, llevar mi perrito, ir con mi perro, con mi gato > mascotas
desde qué hora, a partir de qué hora, cuándo puedo entrar, hasta qué hora puedo > hora de llegada, hora de salida, llegada, salida
mi nombre en el boleto, apellido en el billete, apellido mal, nombre del pasaje, falta mi segundo apellido > corregir el nombre, nombre del pasajero, corregir, pasajero
me dejaron en, nos dejaron tirados, no salió el vuelo, no hay otro vuelo > vuelo cancelado, compensación
la cinta, no salió por la cinta, no está mi maleta, vine sin maleta > equipaje perdido, equipaje retrasado, equipaje, perdido, retrasado
si no voy, si no puedo ir, si cancelo el hotel, y si me enfermo > política de cancelación, reembolso
cuánto pago si choco, si rayo el coche, si lo rompo, si me la roban, si se daña > franquicia, daños, seguro
está ocupado, ya estaba alquilado, alguien se llevó mi reserva, otra persona tiene mi asiento > problema con la reserva
# De cómo se cuenta a la palabra del título
avión, aerolínea, volar, vuelo, aeropuerto, barajas, ezeiza, pasaje, boleto > vuelo, billete, aerolínea, viaje
tirados en, nos dejaron tirados, nos dejaron botados, ya no sale mi, no salió el avión, nos bajaron, no nos dejaron subir, se canceló > cancelación, compensación, retraso, vuelo
compré para el, era el, la otra semana, otro día, viajar otro día, se me enfermó, se enfermó, viajar antes, irme antes, volver antes, me equivoqué de día, me equivoqué de fecha > modificar, fecha, cambio, cambiar
pesa un montón, muy pesada, otra valija, otra maleta, me la suben, me clavan, pasarme de peso, se pasa de peso > exceso, peso, facturado, equipaje
mochila, bolsa, carry on, carryon, maletita, bolso de mano, maleta chica, subir con mi > equipaje, mano, bulto, cabina
sin una rueda, rota la maleta, la mía no venía, no salió la mía, todos recogieron, no llegó conmigo > dañado, extraviado, equipaje, retrasado
hacer fila, hacer cola, hago en mi casa, para abordar, abordar, subir al avión > facturación, embarque, online, línea
va a volar, volar sola, volar solo, viaja sola, viaja solo, volar solita, sobrina, sobrino, nieto > menores, menor, acompañados, acompañamiento
no camina, camina mal, muletas, bastón, operada, operado, escayola, yeso, no puede andar, no puede caminar, discapacidad > movilidad, silla, asistencia, ruedas
ya no vamos, no vamos a ir, no podremos ir, surgió algo, no podremos quedarnos, no vamos a poder, ya no viajo, no voy a ir > anulación, cancelación, cancelar, reserva
hotel, airbnb, posada, hostal, cabaña, quedarnos en, quedarnos ahí, cuántas noches, noches de hotel > reserva, alojamiento, hotel, estancia
congelaron, sueltan, me apartaron, bloquearon 900, me bloquearon, no me sueltan > depósito, garantía, retiene, libera, preautorización
gasolina, nafta, gas, bencina, diésel, menos gasolina, tanque > combustible, repostaje, depósito
carro, auto, coche, camioneta, moto, renté, rentar, arrendar > vehículo, alquiler
iba muy rápido, policía, foto de que, radar, exceso de velocidad > multa, multas, infracción, conductor
bajé y, se me resbaló, se quedó en el asiento, atrás del asiento, en el asiento, se fue con el señor, se fue con, dejé la chamarra > perdidos, olvidados, objetos, conductor
el señor, señor, chofer, chófer, taxista, conductora > conductor, repartidor, técnico
metro, camión, tren, colectivo, bus, tarjetita, guagua, tranvía, micro > transporte, abono, billete
me conviene, cuál me conviene, qué me sale mejor, cuál es mejor, qué me recomiendan > abono, tarifa, elegir, comparar, plan
quedé botado, quedé tirado, no me arranca, no arranca, se quedó sin batería, autopista, carretera, ponchadura, pinchazo, ponché > asistencia, grúa, carretera, avería
perrito, gatito, gato, perro, mi perra, peludo > mascotas, animales
# Seguros y salud, contado
semáforo, por detrás, me chocaron, choqué, me pegaron, le pegué, rayaron el coche, me dieron un golpe, abolladura > accidente, siniestro, parte
se mete agua, eso entra, me pagan eso, ustedes pagan, pagan o no, me lo cubren, me cubren, lo cubren, está incluido eso > cobertura, coberturas, garantizado, exclusiones, póliza
de mi bolsillo, pagué yo, lo pagué yo, lo pago yo, tengo que poner yo, poner yo, para eso pago > reembolso, franquicia, gastos, asegurado
ni un parte, no di ni, otra aseguradora, otro seguro, me subieron, me lo subieron, se acabe el año > prima, renovación, póliza, oposición
dermatólogo, dentista, ginecólogo, oculista, pediatra, traumatólogo, psicólogo, doctora, mis lentes, unos lentes, gafas, muela, análisis, radiografía > médico, médicos, especialista, especialidad
taller, mecánico, hojalatero, chapista > reparación, siniestro, vehículo
`;
