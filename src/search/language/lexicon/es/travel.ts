/** What customers and companies call journeys, stays, vehicles, parking, fines and accidents in Spanish. */
export const travel = `
# Viaje y reserva
viaje, viajar, trayecto, desplazamiento, recorrido | reserva
vacaciones, irme de viaje, de viaje, escapada, puente, feriado largo | viaje
reserva, reservación, booking, reservar, hacer una reserva | localizador
código de reserva, localizador, número de reserva, pnr, referencia de la reserva | reserva
mis reservas, mis viajes, gestionar mi reserva, administrar reserva, ver mi reserva | reserva
cambiar la reserva, modificar la reserva, cambiar la fecha del viaje, cambiar el vuelo, mover la reserva, cambiar las fechas | cambios
cancelar la reserva, anular la reserva, cancelar el viaje, cancelar mi vuelo, ya no puedo viajar, no voy a poder ir | política de cancelación
política de cancelación, cancelación gratuita, condiciones de cancelación, gastos de cancelación, penalidad por cancelar | reembolso
me cancelaron la reserva, el hotel canceló, el anfitrión canceló, cancelaron mi vuelo > reserva cancelada, vuelo cancelado, reembolso
no me llegó la reserva, no encuentran mi reserva, sin confirmación de reserva > confirmación de reserva, código de reserva
presentarse, no presentarse, no show, no me presenté, no fui | cancelación
cambiar el nombre del billete, nombre mal en el boleto, error en nombre del pasajero, corregir el nombre del pasaje > corregir el nombre, cambio de nombre
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
asiento, elegir asiento, butaca, plaza, sentarse juntos, silla, ventanilla, pasillo | reserva

# Avión
vuelo, avión, volar, aerolínea, compañía aérea, línea aérea | aeropuerto
vuelo cancelado, cancelaron el vuelo, me cancelaron el vuelo, vuelo suspendido | compensación, reembolso
vuelo retrasado, retraso del vuelo, vuelo demorado, se atrasó el vuelo, salió tarde el avión | compensación
overbooking, sobreventa, no me dejaron subir, denegación de embarque, me dejaron en tierra | compensación
perdí el vuelo, perdí el avión, perder el vuelo, llegué tarde al aeropuerto, se me fue el avión > vuelo perdido, cambiar el vuelo
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
compensación, indemnización, resarcimiento, indemnizar, compensar, me compensan | reclamación
viajar con bebé, bebé, carrito de bebé, coche de bebé, cuna, silla de bebé | niños
menor que viaja solo, menor no acompañado, autorización de viaje de menor, viajar con niños | documentos de viaje
viajar con mascota, mascota, perro, gato, llevar a mi perro, animales, admiten mascotas | mascotas
asistencia especial, silla de ruedas, movilidad reducida, discapacidad, discapacitado, minusválido | accesibilidad
embarazada, embarazo, volar embarazada | asistencia especial

# Tren, bus, metro, barco
tren, ave, renfe, ferrocarril, cercanías | billete
autobús, bus, ómnibus, autocar, colectivo | billete
micro, camión, guagua, bondi, chiva, buseta > autobús
metro, subte, subterráneo, tranvía, metrobús | tarjeta de transporte
estación, terminal, parada, paradero, andén | ubicación
barco, ferry, crucero, naviera, camarote
perdí el tren, perdí el bus, perdí el autobús, se me escapó el bus > billete perdido por llegar tarde, cambiar billete
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
alojamiento, hospedaje, hotel, hostal, apartamento turístico, estancia, estadía | reserva
habitación, cuarto, recámara, dormitorio | alojamiento
entrada al alojamiento, hora de llegada, check-in del hotel, llegada temprana, early check in, a qué hora puedo entrar | llegada
hora de salida, check-out, salida tardía, late check out, a qué hora debo salir | salida
anfitrión, propietario del alojamiento, dueño del piso, host | huésped
huésped, inquilino de vacaciones, hospedado, guest | anfitrión
no está limpio, sucio, habitación sucia, chinches, cucarachas, asco > problema con el alojamiento, reembolso
no me abren, nadie en el alojamiento, no puedo entrar al apartamento, no aparece el anfitrión > problema al llegar, contactar con el anfitrión
llaves, llave, dónde recojo las llaves, copia de la llave, perdí las llaves, entrega de llaves | acceso
desayuno, media pensión, pensión completa, comidas incluidas | alojamiento
tasa turística, impuesto de hospedaje, impuesto turístico | impuestos
cama, cama supletoria, cama extra, cuna de viaje, cama matrimonial | habitación
fumar, fumador, no fumadores, cigarrillo | normas

# Vehículos y alquiler
coche, carro, auto, automóvil, vehículo, turismo | moto
moto, motocicleta, ciclomotor, motoneta, vespa | vehículo
furgoneta, camioneta, van, camión, pick-up | vehículo
alquiler, alquilar, arriendo, arrendar, rentar, renta, rento | reserva
alquiler de coches, rent a car, renta de autos, coche de alquiler, carro rentado, alquiler de vehículos | vehículo
iniciar un alquiler, desbloquear la bici, empezar el viaje, tomar una bici, coger un patinete, abrir el coche | desbloquear
terminar el viaje, finalizar el alquiler, acabar el viaje, finalizar trayecto, devolver la bici, dejar la bici, cerrar el viaje | estacionar
no puedo terminar el viaje, no deja finalizar el viaje, sigue contando el tiempo, no se cierra el viaje, olvidé terminar > finalizar el viaje, terminar el alquiler
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
matrícula, placa, patente, chapa, tablilla | vehículo
mecánico, taller, taller mecánico | reparación
se quedó tirado, me quedé tirado, me quedé varado, se paró el coche, el auto no arranca, me quedé botado > avería, asistencia en carretera
grúa, asistencia en carretera, remolque, auxilio vial, auxilio mecánico | avería
itv, vtv, revisión técnica, verificación vehicular, tecnomecánica, inspección técnica | vehículo
peaje, autopista, telepeaje, tag, vía t, caseta, cuota de autopista | cargo
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
choqué, me chocaron, me pegaron por detrás, me dieron un golpe, atropellar, atropelló, me estrellé, tuve un choque > accidente, siniestro, seguro
me caí, caer, caída, caí, cae, me di un golpe, me resbalé > accidente, lesión
parte de accidente, parte amistoso, declarar un siniestro, reportar un accidente, dar parte | seguro
lesión, herida, herido, lastimado, lesionado, me lastimé, me hice daño, me lesioné, sangre | emergencia
emergencia, urgencia, ambulancia, 112, 911, servicios de emergencia | accidente
policía, comisaría, guardia civil, carabineros, denuncia policial | denuncia
daño al vehículo, golpe en el coche, rayón en el coche, abolladura, bollo | franquicia, seguro
franquicia, deducible, exceso del seguro, cobertura con franquicia | seguro
robo del vehículo, me robaron la bici, me robaron el coche, se llevaron el carro, robaron la moto | robo
robo, robar, robado, robaron, hurto, asalto, atraco, sustracción | denuncia
afanar, chorear, choreado, mangar, birlar, ladrón, choro, caco, ratero, me lo afanaron > robo, robado

# Objetos perdidos
objetos perdidos, objeto olvidado, cosas olvidadas, lost and found, objetos extraviados | perdido
perdido, extraviado, perdí, perder, pierdo, extravié, pérdida, extravío
dejé algo en el coche, olvidé el bolso, se me quedó el móvil, me olvidé la mochila, dejé mi cartera, se me olvidó en > objetos perdidos, objeto olvidado
desaparecer, desapareció, ya no está, desaparecido, se esfumó, no aparece > perdido, robado
cartera, billetera, monedero, bolso, mochila | objetos perdidos

# Taxi y conductor
taxi, uber, cabify, didi, vtc, remis, viaje compartido | conductor
el conductor no llegó, no vino el taxi, no llega el chofer, me dejó plantado > conductor canceló, problema con el viaje
el conductor fue grosero, condujo mal, maneja peligroso, conductor agresivo > quejas sobre el conductor, seguridad
el conductor cobró de más, tarifa del viaje, dio una vuelta larga, tomó otra ruta > revisar la tarifa, cobro de más
ruta, itinerario, camino, parada intermedia, cómo llegar, cómo se llega | mapa
mapa, plano, ubicación, dónde está, dónde queda | dirección
compartir coche, coche compartido, carsharing, carpooling, blablacar | viaje compartido
casco, chaleco, cinturón, equipo de seguridad | seguridad
silla infantil, silla para niños, alzador, sillita | niños
dos personas en la bici, llevar a alguien, llevar pasajero, ir de a dos, llevar un niño > acompañante, normas de uso
alcohol, borracho, ebrio, beber y conducir | normas de uso
lluvia, nieve, mal clima, tormenta, llueve | seguridad
`;
