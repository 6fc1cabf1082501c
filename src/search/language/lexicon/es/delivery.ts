/** What customers and companies call sending, waiting for and receiving parcels in Spanish. */
export const delivery = `
# Envío
envío, despacho, enviar, entrega, despachar, remitir | paquete
envío, despacho, enviar, entrega, despachar, remitir > pedido
entrega, entregar, reparto, repartir, delivery
entrega, entregar, reparto, repartir, delivery > envío
paquete, encomienda, bulto, paquetito
paquete, encomienda, bulto, paquetito > envío, pedido
correo postal, servicio postal, por carta, por correo ordinario | envío
gastos de envío, coste de envío, costo de envío, precio del envío, cuánto cobran por el envío, portes, flete | envío gratuito
envío gratis, envío gratuito, sin gastos de envío, portes pagados
opciones de envío, métodos de envío, tipos de envío, modalidades de entrega | envío exprés
envío urgente, envío exprés, entrega rápida, express, entrega en 24 horas, para mañana, prime
entrega rápida, express, entrega en 24 horas, para mañana, prime > envío
mismo día, entrega hoy, que llegue hoy, entrega el mismo día | envío exprés
envío internacional, envío al extranjero, mandar al extranjero, envían a otros países, hacen envíos a | países de envío
países de envío, dónde envían, zona de entrega, zona de cobertura, área de reparto, llegan a mi ciudad, reparten en mi zona | envío
islas, canarias, baleares, ceuta, melilla > zona de entrega, envío
código postal, cp, distrito postal, zip | dirección
no llegan a mi zona, no envían a mi pueblo, fuera de cobertura de reparto > zona de entrega, entrega
preparar el envío, empaquetar, embalar, embalaje, empaque
empaquetar, embalar, embalaje, empaque > envío

# Plazos y retrasos
plazo de entrega, tiempo de entrega, cuánto tarda, cuánto demora, cuánto se tarda en llegar, tiempo de envío | fecha de entrega
cuándo llega, cuándo me llega, cuándo va a llegar, cuándo lo recibo > fecha de entrega, plazo de entrega, seguimiento
fecha de entrega, día de entrega, fecha estimada, fecha prevista, llegada estimada | plazo de entrega
retraso, demora, atraso, tardanza, retrasado, demorado | pedido retrasado, entrega tardía
tarda mucho, se demora, se está tardando, va con retraso, lleva semanas, no llega nunca > retraso en la entrega, pedido retrasado, retraso, entrega, retrasado
no ha llegado, no me llega, sigo esperando, no llegó, todavía no llega, aún no llega, nunca llegó | pedido no recibido, retraso
no recibido, no recibí, no he recibido, sin recibir, nunca recibí | pedido no recibido
franja horaria, hora de entrega, a qué hora llega, horario de entrega, ventana horaria, turno de entrega | programar entrega
programar la entrega, elegir día de entrega, entrega programada, agendar la entrega | franja horaria
cambiar la fecha de entrega, reprogramar la entrega, que lo traigan otro día, aplazar la entrega, posponer el envío | programar entrega
huelga, paro de transportistas, nieve, mal tiempo > retraso en la entrega, incidencia
incidencia, incidencia en el envío, excepción de entrega, novedad de entrega | retraso

# Seguimiento
seguimiento, rastreo, rastrear, tracking, localizar el envío, trackear, rastreamiento | estado del envío
dónde está mi pedido, dónde está mi paquete, por dónde va mi, dónde anda mi paquete, dónde quedó mi compra > seguimiento, estado del envío, rastrear pedido
número de seguimiento, número de rastreo, número de guía, código de seguimiento, tracking number, guía de envío | seguimiento
el seguimiento no se actualiza, rastreo no funciona, no cambia el estado, no se mueve, sin movimiento, atascado en > seguimiento no actualizado, estado del envío, seguimiento, actualizado, envío
estado del envío, en tránsito, en camino, en reparto, en distribución, viene de camino | seguimiento
enviado, despachado, ya salió, salió del almacén, expedido | estado del envío
no lo han enviado, todavía no sale, no han despachado, sigue sin enviarse > pedido sin enviar, en preparación, retraso
devuelto al remitente, regresado al remitente, lo devolvieron, retornado al origen, volvió al almacén | envío devuelto
almacén de envíos, bodega, depósito de logística, centro de distribución, centro logístico, hub
remitente, quien envía, expedidor
destinatario, quien recibe, receptor, a nombre de quién

# Figura entregado, perdido
pone entregado, figura entregado, sale como entregado, dice entregado, aparece entregado > entregado pero no recibido, paquete perdido, entregado, paquete, perdido
paquete perdido, extraviado, se perdió el paquete, envío extraviado, perdieron mi paquete | pedido no recibido
me robaron el paquete, robaron de la puerta, desapareció el paquete, se lo llevaron > paquete robado, entregado pero no recibido, paquete, robado, entregado
se lo dieron a otro, entregado a otra persona, lo dejaron con el vecino, lo dejó en otra casa > entregado a un vecino, entrega equivocada, entregado, vecino, entrega, equivocada
dirección equivocada, dirección incorrecta, puse mal la dirección, me equivoqué de dirección, dirección errónea | cambiar dirección de entrega
recibí un paquete ajeno, paquete ajeno, paquete de otra persona, llegó algo que no pedí > paquete equivocado, paquete, equivocado
prueba de entrega, comprobante de entrega, firma de entrega, albarán, foto de la entrega, remito
llegó abierto, paquete abierto, paquete dañado, caja rota, caja aplastada | daños en el transporte
reclamar un envío, reclamación al transportista, abrir una incidencia, investigación del envío | paquete perdido

# Dirección
dirección de entrega, dirección de envío, domicilio de entrega, adónde lo mandan | dirección
dirección, domicilio, calle y número, residencia | cambiar dirección
cambiar la dirección, modificar la dirección, actualizar domicilio, enviarlo a otra dirección, mandarlo a otro lado | dirección de entrega
portal, timbre, qué piso, interfono, portero automático > instrucciones de entrega, dirección
apartado postal, apartado de correos, casilla de correo, casilla postal
entregar en el trabajo, mandarlo a la oficina, recibir en la oficina > dirección de entrega, entrega

# El repartidor
repartidor, mensajero, cartero de correos, rider, cadete, domiciliario, motorizado | transportista
transportista, empresa de transporte, agencia de transporte, paquetería, empresa de mensajería, servicio de mensajería, courier, operador logístico, correo privado | repartidor
seur, mrw, gls, dhl, ups, fedex, estafeta, andreani, oca, servientrega, chilexpress, starken, correos express > transportista, mensajería, seguimiento
no estaba en casa, no había nadie, no estoy en casa, estaba fuera, vinieron y no estaba | ausente, intento de entrega
ausente, intento de entrega, entrega fallida, intento fallido, aviso de llegada, papelito, visita fallida | nueva entrega
nueva entrega, segundo intento, volver a entregar, que vuelvan a pasar, reintento de entrega, segunda visita | intento de entrega
el repartidor no llamó, no tocaron el timbre, ni tocó la puerta, no pasó nadie, dicen que vinieron > intento de entrega, queja del repartidor, intento, entrega, queja, repartidor
dejar en la puerta, dejar en portería, dejar al conserje, dejar con el portero, entregar a un vecino, vecino autorizado | instrucciones de entrega
instrucciones de entrega, indicaciones de entrega, nota para el repartidor, observaciones | dirección de entrega
el repartidor fue maleducado, repartidor grosero, mala actitud del repartidor, tiró el paquete > queja del repartidor, queja, repartidor
autorizar a otra persona, que lo reciba otra persona, puede recogerlo otra persona, recoger en mi nombre | autorización de recogida
firma, firmar, hay que firmar, firma a la recepción | entrega con firma
rechazar el paquete, no aceptar la entrega, rechacé el envío, no lo quise recibir | devolución
propina al repartidor, dar propina, dejar propina al rider | repartidor

# Recogida
recogida, recoger, recojo, pasar a retirar, retirar el pedido, ir a buscar, pasar a buscar, pick up | punto de recogida
recogida en tienda, retiro en tienda, click and collect, retirar en sucursal, recoger en tienda, compra y recoge | recogida
punto de recogida, punto pack, punto de retiro, punto de entrega, oficina de correos, sucursal de correo | recogida, taquilla
taquilla, locker, casillero, consigna automática, citypaq, buzón inteligente | punto de recogida
código de recogida, pin de recogida, código de retiro, qr de recogida | taquilla
hasta cuándo puedo recoger, plazo de recogida, cuántos días lo guardan, se me pasó recogerlo
qué necesito para recoger, documentos para recoger, dni para recoger, llevar identificación > recogida, documentación
pasar a recoger, recolección, recogida a domicilio, que pasen por casa, vengan a buscar

# Aduana
aduana, despacho de aduana, trámite aduanero, retenido en aduana, parado en aduana | impuestos de importación
derechos de aduana, aranceles, impuestos de importación, tasas de aduana, gastos de importación, tengo que pagar aduana | aduana
sms de correos para pagar, piden pagar por un paquete, mensaje falso de paquete > phishing, fraude, aduana

# Muebles, mudanzas
entrega a domicilio, a domicilio, puerta a puerta, hasta mi casa | entrega
entrega de muebles, subir a casa, subirlo al piso, entrega en el piso, ascensor, escaleras > entrega de artículos voluminosos, entrega, artículos, voluminosos
artículo voluminoso, grande y pesado, electrodomésticos, bultos grandes | entrega de artículos voluminosos
instalación a domicilio, me lo instalan, instalación incluida, montaje a domicilio | entrega
retirada del antiguo, se llevan el viejo, recogida del usado, llevarse el viejo, plan renove > retirada de aparatos usados, retirada, usados
el peso, peso del paquete, peso máximo, medidas del paquete, dimensiones, cuánto puede pesar | embalaje
enviar un paquete, mandar un paquete, mandar una encomienda, hacer un envío | preparar el envío
etiqueta de envío, imprimir guía, rótulo, guía prepagada, sin impresora
imprimir guía, rótulo, guía prepagada, sin impresora > envío
frágil, delicado, objetos de cristal | embalaje
asegurar el envío, seguro de envío, valor declarado, envío asegurado | indemnización
artículos no permitidos en envíos, mercancía peligrosa, baterías de litio, líquidos, prohibido enviar | restricciones de envío
carta certificada, certificado, burofax, carta documento, correo certificado, acuse de recibo
pedido en varias partes, dividido en varios paquetes, llegó solo una parte, llegó la mitad > envío parcial, varios paquetes, envío, parcial, paquetes
juntar pedidos, unificar envíos, enviar todo junto, un solo envío > envío combinado, envío, combinado
entrega sin contacto, sin contacto, dejarlo sin tocar | instrucciones de entrega
fin de semana, entregan sábados, reparten los domingos, entregan en festivos > entrega en fin de semana, días de entrega, entrega

# Más de esperar y recibir
recibir, recepción, me entregan | llegar
recibir, recepción > entrega
trae, traer, traen, trajeron, me lo traen, traigan
trae, traer, traen, trajeron, me lo traen, traigan > entrega
mandar, mandaron, enviar, remitir, hacer llegar
mandar, mandaron, remitir, hacer llegar > envío
llegó antes, llegó demasiado pronto, lo trajeron antes | fecha de entrega
llega hoy, llega mañana, será hoy, viene hoy > fecha de entrega, seguimiento
lo necesito más rápido, que llegue antes, adelantar la entrega, acelerar el envío, pagar para que llegue antes > envío exprés, envío, exprés
prometieron que llegaba, dijeron que llegaba ayer, tenía que llegar, debía llegar, ya pasó la fecha > retraso en la entrega, retraso, entrega
no cumplen con la fecha, incumplieron la entrega, cambiaron la fecha de entrega | retraso
cada vez otra fecha, cambian la fecha, lo siguen aplazando > retraso en la entrega, retraso, entrega
sigue en preparación, lleva días preparándose, no sale del almacén > pedido en preparación, retraso
atascado en aduana, retenido en la aduana, lleva semanas en aduana | aduana
se equivocó de casa, lo entregó en otra dirección, otra calle, edificio de al lado > entrega equivocada, paquete perdido, entrega, equivocada, paquete, perdido
lo dejó tirado, lo lanzó, lo dejó en la calle, lo dejó a la vista, lo dejó bajo la lluvia > queja del repartidor, entrega
firmó otro, firma falsa, yo no firmé, quién firmó, quién lo recibió > prueba de entrega, entregado pero no recibido, entrega, entregado
vecino, conserje, portero, portería, recepción del edificio, encargado del edificio | entregar a un vecino
no cabe en el buzón, buzón, lo metieron en el buzón, casillero de cartas
no cabe en el buzón, buzón, lo metieron en el buzón, casillero de cartas > entrega
llamar antes de venir, que me llame el repartidor, teléfono del repartidor, contactar al repartidor, hablar con el repartidor | repartidor
cambiar teléfono de contacto, puse mal el teléfono, número equivocado en el pedido > modificar pedido, datos de contacto, contacto
mandado a mi antigua casa, dirección vieja, dirección antigua, casa anterior > cambiar dirección de entrega, entrega
añadir una dirección, guardar una dirección, nueva dirección, otra dirección, libreta de direcciones | dirección
no reconoce mi dirección, dirección no válida, no encuentra mi calle, no me sale mi calle > dirección incorrecta, zona de entrega, incorrecta, entrega
vivo en un pueblo, zona rural, aldea, afueras, vereda, en el campo | zona de entrega
ciudad, mi localidad, pueblo, municipio, comuna, población | zona
país, estado, provincia, región, departamento del país | zona de entrega
mandar a otra persona, enviar como regalo, que llegue a mi amiga, enviarlo a un amigo | dirección de entrega
cambiar a recogida, prefiero recogerlo, mejor lo recojo, paso yo a buscarlo | recogida
cambiar el punto de recogida, otra tienda de recogida, elegir otro punto | punto de recogida
el punto está cerrado, taquilla llena, no abre la taquilla, locker no abre, no se abre el casillero > problemas con la taquilla, punto de recogida, taquilla, recogida
no llegó código de recogida, aviso de recogida, cuándo puedo ir a recoger, ya está listo > código de recogida, listo para recoger, recogida, listo, recoger
paquete sigue en la oficina, está en correos, quedó en sucursal, lo dejaron en oficina > punto de recogida, recogida
no fui a buscarlo, no pude recogerlo, se devolvió por no recogerlo | devuelto al remitente
volver a enviar, reenviar, reenvío, que lo manden otra vez, mandarlo de nuevo | nueva entrega
pagar al repartidor, el repartidor acepta tarjeta, lleva datáfono, cambio para el repartidor > contra reembolso, forma de pago, reembolso
ayudar a subir, lo dejan en la calle, no lo quisieron subir, a pie de calle > entrega a domicilio, artículos voluminosos, entrega, domicilio, artículos, voluminosos
dos paquetes, varias cajas, cuántos paquetes, llegó uno y falta otro > varios paquetes, envío parcial, paquetes, envío, parcial
huella de carbono, envío ecológico, menos plástico, embalaje sostenible | embalaje
dron, robot repartidor, bicimensajero, entrega en bici
entrega nocturna, entrega por la tarde, solo puedo por la tarde, después de las seis | franja horaria
tengo que estar en casa, debo esperar en casa, alguien en casa, es necesario estar > entrega con firma, ausente
dni al recibir, edad al recibir, piden identificación al entregar | entrega con firma
tarjeta sim por correo, envío de la tarjeta, envío de documentos, me lo mandan por correo | envío
cancelar el envío, parar el envío, detener el paquete, interceptar | cancelar pedido
reclamo por demora, compensación por retraso, devuelven los gastos de envío > compensación, retraso en la entrega

repartidor se quedó con, se robó mi pedido, no me lo dio, se comió mi pedido > pedido no recibido, queja del repartidor, queja, repartidor
pedido está en otra ciudad, se fue a otra ciudad, anda en otro país, va al revés > seguimiento, retraso en la entrega
guardar el paquete, retener el envío, estaré de vacaciones, no estaré esos días > reprogramar la entrega, ausente

# Palabras sueltas que llevan al título
que vengan el, que vengan otro día, el viernes no estoy, ese día no estoy, no voy a estar > reprogramar la entrega, ausente
para soltar el paquete, soltar el pedido, liberar el paquete, viene de china, de estados unidos, del extranjero > aduana, impuestos de importación
no fui al correo, no fui a recoger, no lo busqué, se venció para recoger > punto de recogida, devuelto al remitente, recogida, devuelto, remitente
buscar el paquete, pasar a buscarlo, paso a buscar, retirarlo yo > recogida, punto de recogida
mi hermano, mi vecina, mi mamá, un familiar puede recoger > otra persona, autorización
le faltó mi timbre, no suena el timbre, no encuentran mi casa, no dan con mi casa, se perdió el repartidor > instrucciones de entrega, dirección
ya casi llega, está cerca, a cuántas paradas, cuánto le falta > seguimiento, hora de entrega
llegó a otra casa, lo tiene el vecino, lo recibió otro, quién lo tiene > entregado a un vecino, entrega equivocada, entregado, vecino, entrega, equivocada
acá no hay nada, aquí no hay nada, aquí no ha llegado > pedido no recibido, recibido
en el buzón no está, busqué por todas partes, nadie lo vio > paquete perdido, entregado pero no recibido, paquete, perdido, entregado
# De cómo se cuenta a la palabra del título
dejé en un taxi, la dejé en, lo dejé en, se me quedó, se me cayó, ya no aparece, no aparece, no la encuentro, no lo encuentro, no sé dónde está, no sé dónde quedó, se me perdió > pérdida, perdido, extravío, olvidado
abrieron el bolso, se llevaron, se lo llevaron, se la llevaron, asaltaron, atracaron, asalto, carterista, sacaron la cartera, chorearon, afanaron, birlaron, mangaron, bolsearon > robo, robado, pérdida, denuncia
estaba en el pantalón, ya la encontré, ya lo encontré, la encontré, lo encontré, ya apareció, apareció en, al final estaba, apareció debajo > recuperado, encontrado, desbloquear, reactivar
buzón, mirando el buzón, a la casa, a mi casa > entrega, envío, domicilio, correo
venezuela, colombia, méxico, perú, argentina, chile, ecuador, bolivia, uruguay, paraguay, cuba, panamá, brasil, alemania, francia, italia, portugal, inglaterra, londres, marruecos, estados unidos, eeuu, gringo, miami, china, canadá, suiza, otro país, fuera del país > extranjero, internacional, país, exterior
cuándo me cae, va a caer, me va a caer, cuándo me llega, va a llegar, cuándo va a estar > plazo, entrega, recibir, fecha
regresar, regresarme, regrese, regresé, no me la devuelve, no me lo quiere > devolución, devolver
dizque, no me moví, papelito, en la puerta, estaba yo en casa, yo estaba en casa, dicen que pasaron, ni pasaron > entrega, fallida, intento, aviso, ausente
ya no vivo, mandarlo a casa, a casa de mi, mandarlo a otro, a otro lado, mejor a > dirección, entrega, modificar
rusia, japón, india, grecia, tailandia, dubái, israel, egipto, república dominicana, puerto rico, guatemala, honduras, costa rica, nicaragua, el salvador > extranjero, internacional, país
# Palabras de cada día que llevan a las del envío
me mandan, traer, traen, traigan, traerme, me traen > envío, entrega
cartero, buzón, por dónde viene, por dónde va, por dónde anda, saber dónde viene, ni sus luces, ni rastro, ni señales > seguimiento, envío, entrega
caja, cartón, bolsa, envoltorio, celofán, papel burbuja > embalaje, paquete, bulto
quebrado, quebrada, hecho trizas, abollado, rajado, despostillado, golpeado, chueco > dañado, defecto, defectuoso, daños
correo, mandarlo de vuelta, cobran el correo, paga el correo, regresar algo, por regresar > portes, gastos, envío, devolución
pegan en el paquete, lo que pegan, pegatina, sticker, papel de la caja, hoja de devolución > etiqueta
dejo la caja, dónde lo dejo, dónde la dejo, dónde los dejo, a dónde lo llevo > recogida, punto, devolución
firmó por mí, quién firmó, firmaron, otro firmó > entrega, vecino, autorización
# De cómo se cuenta a la palabra del título
entrecortado, se oye mal, se oye, como robot, llevo un minuto > llamadas, cortes, red, cobertura
número largo, otro número largo, ocho números > puk, código
basura, pura basura, propaganda, cuánta publicidad, tanta publicidad > deseado, spam, publicidad
nunca le llegó, no le llegó mi, mail, me rebota el > correo, entregado, devuelto
jala en, corre en, sirve para, sirve en, anda en, windows, mac, linux > requisitos, compatible, sistema
punta de pistola, al mar, al agua, alberca, piscina, inodoro, me encañonaron > robo, pérdida, dañado, bloquear
`;
