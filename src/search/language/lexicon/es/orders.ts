/** What customers and companies call choosing, buying, cancelling, returning and complaining about goods in Spanish. */
export const orders = `
# Pedir y comprar
pedido, orden de compra, mi orden, compra | encargo
comprar, adquirir, compra, hacer un pedido, realizar una compra
comprar, adquirir, compra, realizar una compra > pedido
hacer un pedido, realizar un pedido, pedir, encargar, pido, pedí | comprar, tramitar pedido
compré, me pedí, encargué > pedido, compra
número de pedido, número de orden, referencia del pedido, código de pedido, localizador de compra, folio | confirmación del pedido
confirmación del pedido, correo de confirmación, pedido confirmado | no recibí confirmación
no me llegó la confirmación, no sé si pedí, no recibí confirmación, no me salió nada > confirmación del pedido, estado del pedido, confirmación
estado del pedido, cómo va mi pedido, en qué va mi pedido, qué pasó con mi pedido | seguimiento, rastrear pedido
mis pedidos, historial de pedidos, compras anteriores, historial de compras, pedidos antiguos
pedido pendiente, pedido en proceso, en preparación, procesando el pedido, preparando el pedido | estado del pedido
carrito, cesta, carro de compras, bolsa de compra, canasta | finalizar compra
finalizar la compra, checkout, tramitar el pedido, pasar por caja, completar la compra, terminar la compra | pagar
no me deja comprar, no puedo comprar, no deja hacer el pedido, no puedo finalizar > error al comprar, finalizar compra, pago rechazado, finalizar, rechazado
pedido duplicado, pedí dos veces, lo pedí dos veces, compré dos veces, pedido hecho dos veces | cancelar pedido
pedido mínimo, compra mínima, importe mínimo, mínimo de compra
pedido por teléfono, comprar por teléfono, encargar por whatsapp > hacer un pedido
comprar sin cuenta, comprar como invitado, sin registrarme, sin registro > compra como invitado, invitado
comprar al por mayor, mayorista, grandes cantidades, pedido al mayor, compra a granel | descuento por volumen, empresa
lista de deseos, favoritos, guardar para después, wishlist, me gusta
regalo, obsequio, para regalar, regalar | envolver para regalo, ticket regalo
envolver para regalo, papel de regalo, envoltorio, nota de regalo, tarjeta con mensaje | regalo
preventa, reserva anticipada, precompra, preorder, preordenar | fecha de lanzamiento
reservar, apartar un, guardar un producto, separar
apartar un, guardar un producto, separar > reserva

# Producto
producto, artículo, item, mercancía, mercadería
producto, artículo, item, mercancía, mercadería > pedido
catálogo, gama, surtido, qué venden, qué productos tienen | productos disponibles
agotado, sin stock, sin existencias, no queda stock, fuera de stock | disponibilidad, reposición
disponibilidad, hay stock, disponible, existencias, inventario | stock
reposición, volver a tener, cuándo vuelve a haber, cuándo lo reponen, restock | agotado, avísame
avísame cuando haya, avisar disponibilidad, lista de espera | agotado
descatalogado, ya no lo fabrican, ya no lo venden, discontinuado | agotado
talla, talle, tamaño, medida, número de calzado | guía de tallas
guía de tallas, tabla de tallas, tabla de medidas, qué talla soy, cuál es mi talle | talla
no me queda, me queda grande, me queda chico, me queda pequeño, me viene grande, me aprieta, no me entra > cambiar talla, talla incorrecta, cambio
color equivocado, otro color, color diferente, no es el color > producto equivocado, cambio
segunda mano, usado, de segunda, reacondicionado, seminuevo, refurbished, de ocasión
original, auténtico, genuino, verdadero
falso, falsificación, imitación, trucho, pirata, réplica, trucha, chafa, chimbo | producto no auténtico
características, especificaciones, ficha técnica, prestaciones, qué trae | descripción del producto
comparar, diferencia, cuál es mejor, cuál me conviene, qué me recomiendan | comparativa
compatible, compatibilidad, sirve para, vale para, funciona con mi, es compatible
accesorio, complemento, repuesto, recambio, pieza, refacción | piezas de repuesto
repuestos, piezas sueltas, recambios, refacciones, dónde consigo piezas > piezas de repuesto, piezas, repuesto
manual, instrucciones, guía de uso, modo de empleo, instructivo | cómo usar
montaje, montar un mueble, armar, ensamblar, armado, cómo se arma | instrucciones de montaje
reseña, opinión, valoración, calificación, comentario, puntuar, estrellas | dejar una reseña
sin gluten, celíaco, alergia, intolerancia, vegano > alérgenos, ingredientes
mala calidad, baratija, se ve barato, una porquería > producto defectuoso, devolución

# Modificar y cancelar
cancelar el pedido, anular el pedido, cancelar la compra, anular la compra, cancelación del pedido | ya no lo quiero
cambié de opinión, me arrepentí, me arrepiento, me lo pensé mejor > cancelar pedido, derecho de desistimiento, devolución
pedí por error, compré por error, sin querer, le di sin querer > cancelar pedido, compra accidental, reembolso
me cancelaron el pedido, pedido cancelado, por qué se canceló, cancelaron mi compra > pedido cancelado por la tienda, reembolso
no me deja cancelar, no puedo anular, no puedo cancelar el pedido > cancelar pedido, pedido ya enviado
modificar el pedido, cambiar mi pedido, editar el pedido, corregir el pedido, cambiar lo que pedí | añadir un artículo, cancelar pedido
añadir un artículo, agregar un producto, me faltó pedir, sumar algo al pedido > modificar pedido, modificar
quitar un artículo, sacar un producto, eliminar del pedido > modificar pedido, cancelación parcial, cancelación, parcial

# Devolver y cambiar
devolver, devolución, devuelvo, devolví, devuelto, devolverlo, retornar | retorno, política de devoluciones
regresar un producto, hacer una devolución, mandar de vuelta, mandarlo de vuelta, retornar el producto > devolución, devolver
política de devoluciones, condiciones de devolución, puedo devolverlo, se puede devolver, aceptan devoluciones | plazo de devolución
cuántos días tengo para devolver, hasta cuándo puedo devolver, se pasó el plazo > plazo de devolución, devolución fuera de plazo, plazo, devolución
etiqueta de devolución, etiqueta de retorno, guía de devolución, imprimir etiqueta | devolución
recogida de la devolución, que vengan a buscarlo, que lo recojan, pasar a recoger la devolución | devolución
gastos de devolución, devolución gratis, quién paga la devolución, coste de devolver
devolver sin caja, sin el embalaje, sin etiqueta, tiré la caja, perdí el ticket, sin ticket > devolver sin ticket, condiciones de devolución, devolver, ticket, devolución
devolución en tienda, devolver en la tienda, llevar a la tienda | devolución
devolución rechazada, no aceptan la devolución, no me lo quieren coger, rechazaron mi devolución
estado de la devolución, recibieron mi devolución, ya lo devolví, devolví y nada | reembolso
cambio de producto, cambiar un producto, cambiar por otro, canjear por otro, sustituir, descambiar
cambio de producto, cambiar un producto, cambiar por otro, canjear por otro, sustituir, descambiar > devolución
reemplazo, sustitución, reposición del producto, reemplazar | cambio de producto, garantía
desistimiento, derecho de desistimiento, retracto, derecho de retracto, botón de arrepentimiento, catorce días, 14 días
desistimiento, derecho de desistimiento, retracto, derecho de retracto, botón de arrepentimiento, catorce días, 14 días > devolución, cancelar
no reembolsable, sin devolución, no se aceptan cambios | condiciones de devolución

# Llegó mal
defectuoso, defecto, fallado, de fábrica, con falla, con tara, vino fallado | producto defectuoso, garantía
dañado, dañó, estropeado, estropeó, golpeado, golpeó, abollado, aplastado, en mal estado | producto dañado
roto, rompió, se rompió, quebrado, está partido, vino partido, hecho pedazos, roto al llegar | producto dañado
roto, rompió, se rompió, quebrado, está partido, vino partido, hecho pedazos, roto al llegar > dañado
llegó roto, me llegó roto, vino roto, llegó hecho polvo, llegó destrozado, llegó dañado > producto dañado, daños en el transporte, dañado, transporte
rayado, arañado, con rayones, rayón, arañazo, raspón | desperfecto
rayado, arañado, con rayones, rayón, arañazo, raspón > daño
desperfecto, daño, daños, menoscabo, avería
desperfecto, menoscabo, avería > dañado
producto equivocado, artículo incorrecto, me mandaron otro, me enviaron otra cosa, no es lo que pedí, llegó otra cosa | pedido incorrecto
no es como la foto, no es como se describe, no coincide con la descripción, diferente al anuncio, publicidad engañosa | no corresponde a la descripción
falta, faltante, falta un artículo, me falta algo, llegó incompleto, pedido incompleto, no vino todo, faltan piezas | artículo que falta
caja vacía, vino vacío, paquete vacío, paquete abierto, caja abierta, precinto roto > artículo que falta, paquete manipulado, falta, paquete, manipulado
caducado de fecha, en mal estado de comida, podrido, comida fría, llegó frío, vino frío > problema con la comida, reclamar un pedido, comida
usado en vez de nuevo, vino usado, ya estaba abierto, no era nuevo > producto usado, no corresponde a la descripción, usado
fotos del daño, prueba del daño, mandar fotos, evidencia, adjuntar fotos | reclamar un daño

# Garantía y reparación
garantía, en garantía, tiempo de garantía, cubre la garantía
garantía, en garantía, tiempo de garantía, cubre la garantía > reparación, seguro
fuera de garantía, se acabó la garantía, ya no tiene garantía, garantía vencida | reparación
extensión de garantía, garantía extendida, ampliar la garantía | garantía
reparar, reparación, arreglar, arreglo, componer, compostura | servicio técnico
servicio técnico, llevar al taller, taller de reparación, centro de servicio, sat oficial, centro autorizado | reparación
registrar el producto, número de serie, serial, registro de producto, imei | garantía
cuándo está listo, cuánto tarda el arreglo, sigue en el taller > estado de la reparación, reparación

# Tiendas y vendedores
tienda, local comercial, sucursal, establecimiento, comercio, punto de venta | tienda física
dónde queda, tienda más cercana, sucursal más cercana, cerca de mí > buscar una tienda, ubicación
vendedor, comerciante, proveedor, tienda de terceros, marketplace | contactar con el vendedor
contactar al vendedor, hablar con el vendedor, mensaje al vendedor, escribirle al vendedor | vendedor
el vendedor no responde, vendedor no contesta, vendedor no me hace caso > contactar con el vendedor, protección al comprador, mediación
comprador, cliente, consumidor, usuario final | comprar
protección al comprador, compra protegida, compra garantizada, mediación, abrir una disputa | disputa
protección al comprador, compra protegida, compra garantizada, mediación, abrir una disputa > reclamar
vender, vendo, poner a la venta, publicar un anuncio, publicar un producto, subir un producto | vendedor, anuncio
anuncio, mi publicación, aviso clasificado | vender
no puedo publicar, rechazaron mi anuncio, me borraron el anuncio, publicación pausada > anuncio rechazado, normas de publicación, anuncio, rechazado, publicación
subasta, puja, pujar, oferta por un artículo, ofertar | comprar
regatear, negociar el precio, hacer una oferta, contraoferta
artículos prohibidos, no se puede vender, productos restringidos | normas
comisión por venta, cuánto me quitan por vender, tarifas de venta > comisiones de vendedor, comisiones, vendedor

# Comida a domicilio
comida a domicilio, pedir comida, delivery, comida para llevar, take away
comida a domicilio, delivery, comida para llevar, take away > pedido
restaurante, local de comida, bar, comedor
restaurante, local de comida, bar, comedor > pedido
súper, hacer el mandado, compra del súper, hacer el mercado > compra de supermercado, pedido
producto sustituido, me cambiaron un producto, sustitución en la compra > sustituciones, pedido

# Entradas y contenido
entradas para un evento, entrada al concierto, boletos del concierto, localidades del concierto, boletas del concierto | evento
evento, concierto, espectáculo, partido de fútbol, show | entradas
evento cancelado, concierto suspendido, evento aplazado | reembolso de entradas
revender, reventa, traspasar una entrada, vender mi boleto | cambio de nombre en entradas
compra en la app, compras integradas, compras dentro de la aplicación, in app | compra digital
descarga digital, producto digital, ebook, libro electrónico, código digital | descargar
juego, videojuego, skins, monedas del juego, gemas | compra digital

# Más de pedir y devolver
catálogo de comida, menú del restaurante, carta del restaurante, qué hay de comer | restaurante
elegir, elijo, eligió, escoger, escojo, selección, seleccionar, optar | comparar
pido, pedir, pidió, piden, pidieron | solicitar
pido, pidió, piden, pidieron > pedido
devuelve, devolver, devolvió, devuelvan, devolución, devuélvanme | devuelto
llegó mal, vino mal, no vino bien, salió malo, me salió malo, salió defectuoso > producto defectuoso, pedido incorrecto, devolución
no es lo que esperaba, no me gusta, no me gustó, no me convence, me decepcionó el producto > devolución, derecho de desistimiento
no funciona recién comprado, lo acabo de comprar, nuevo y no enciende, recién estrenado y falla > producto defectuoso, garantía
se rompió al mes, duró poco, se estropeó solo, dejó de funcionar, se me rompió > garantía, reparación
mandaron dos, me llegó doble, recibí dos, me llegó de más, me enviaron de más > pedido duplicado, devolver un artículo, duplicado, devolver
faltan cosas en mi pedido, no venía todo, se olvidaron de algo, no pusieron, se comieron un producto > artículo que falta, pedido incompleto, falta, incompleto
talla que no era, talla incorrecta, me mandaron otra talla, número equivocado, talla equivocada > cambio de talla, pedido incorrecto, talla
cambiar la talla, cambiar por otra talla, otra talla, cambiar de talle, otro número | cambio de producto
cambiar el color, por otro color, en otro color | cambio de producto
devolver un regalo, me lo regalaron, cambiar un regalo, no tengo ticket del regalo | devolución
devolución parcial, devolver solo una parte, devolver un artículo, devolver una cosa | devolución
devolver desde el extranjero, devolución internacional, devolver desde otro país | devolución
devolver algo usado, ya lo usé, lo abrí, desprecintado, quité la etiqueta > condiciones de devolución, devolución
sin impresora para devolver, no tengo impresora, no puedo imprimir la etiqueta > etiqueta de devolución, recogida de la devolución, etiqueta, devolución, recogida
código de devolución, qr de devolución, número de rma, rma, autorización de devolución | etiqueta de devolución
anular la devolución, cancelar la devolución, me lo quedo, ya no quiero devolver | devolución
devolvieron otro producto, reemplazo no llega, no llega el cambio, espero el reemplazo > estado del cambio, devolución
cancelar una parte, cancelar un solo artículo, cancelar un producto, cancelación parcial | cancelar pedido
se canceló sola, se anuló sin razón, me anularon la compra, anulado sin motivo > pedido cancelado, reembolso
cuánto tiempo tengo para cancelar, hasta cuándo puedo cancelar, todavía puedo cancelar > plazo para cancelar, cancelar pedido, plazo
repetir un pedido, volver a pedir, pedir lo mismo, recomprar | historial de pedidos
borrar un pedido, ocultar una compra, no vean lo que compré, eliminar del historial > historial de pedidos, historial, pedidos
pedido para empresa, comprar como empresa, compra con cif, compra para negocio | cuenta de empresa, factura
pedido a medida, personalizado, grabado, grabar nombre, customizado, hecho a medida | producto personalizado
muestra, muestras gratis, probador, probar antes de comprar, prueba en casa
caja de suscripción, caja mensual, compra programada, suscribirme a un producto | suscripción
compra recurrente, pedido programado, pedido automático, reposición automática | suscripción
límite por cliente, máximo por persona, cuántos puedo comprar, solo me deja uno > límite de compra, límite
precio distinto al pagar, cambió el precio, sube el precio en carrito, otro precio al pagar > precio, gastos adicionales
se vació el carrito, se borró mi cesta, desapareció del carrito | carrito
error de precio, precio mal puesto, precio equivocado en la web > cancelación de pedido, precio
recibo de regalo, ticket regalo, sin que vea el precio, ocultar el precio | regalo
tamaño, dimensiones, medidas, cuánto mide, cuánto pesa, el peso | especificaciones
tejido, cuero, algodón, de qué está hecho > material, características
lavado de la prenda, cómo se lava, cuidados, mantenimiento del producto, se encogió | cuidado del producto
montaje difícil, me sobran tornillos, faltan tornillos, me falta un tornillo, no sé armarlo > piezas que faltan, instrucciones de montaje, piezas, faltan, instrucciones, montaje
se perdió una pieza, perdí una pieza, necesito un repuesto, venden la pieza suelta > piezas de repuesto, piezas, repuesto
no está en garantía, no me cubren la garantía, no me aceptan la garantía > garantía rechazada, reclamación
cuánto cuesta arreglarlo, precio de la reparación, presupuesto de reparación
préstamo de equipo, equipo de sustitución, préstame uno mientras | reparación
retirada de producto, recall, llamado a revisión, producto peligroso, alerta de seguridad del producto
producto recordado, lote, número de lote, fecha de fabricación | retirada de producto
vendedor falso, tienda falsa, me vendieron humo, pagué y no me enviaron, no me mandó nada > fraude, protección al comprador, pedido no recibido
quiere que pague por fuera, pago por fuera, me pidió el whatsapp, transferencia al vendedor > compra segura, fraude
comprador no paga, no me paga el comprador, comprador no viene a buscar | vendedor
comprador dice que no llegó, comprador reclama, me abrieron un reclamo, me reclamó un comprador > disputa, protección al vendedor
reputación, calificación de vendedor, nivel de vendedor, votos negativos, valoraciones negativas | reseña
editar el anuncio, cambiar el precio del anuncio, pausar la publicación, borrar el anuncio | anuncio
destacar el anuncio, promocionar anuncio, más visibilidad, no vendo nada | anuncio
reseña eliminada, borraron mi comentario, mi opinión no aparece, quitar una reseña, reseña falsa | reseña
asignar entradas, descargar mis entradas, no me llegan las entradas, dónde están mis boletos, entradas en el móvil | entradas
perdí las entradas, no encuentro mis entradas, reenviar las entradas | entradas
acceso al evento, a qué hora el concierto, menores en el evento | evento
compra de mi hijo, mi hijo compró, compró mi niño, gastó jugando, compras sin permiso > compra no autorizada, control parental, reembolso
pedido llegó frío, comida mal, no pusieron los cubiertos, pizza equivocada, sin salsa > problema con la comida, pedido incorrecto, comida, incorrecto

ingredientes, composición, valor nutricional | alérgenos

regresar el producto, los puedo regresar, puedo regresarlo, quiero regresarlo, regresarlos, quiero cambiarlos > devolución, cambio de producto
me aprietan, aprieta, apretado, estrecho, me sobra, ancho, chiquito > talla, cambio de talla
solo una parte, vino la mitad, mandaron menos, vino menos, no vino completo > artículo que falta, pedido incompleto, envío parcial, falta, incompleto, envío, parcial
a los pocos meses, a las dos semanas, al poco tiempo, recién comprado, apenas lo compré > garantía
vuelven a tenerlo, vuelve a estar, cuándo les llega, volverá a haber, van a traer más > reposición, sin stock, disponibilidad

# Palabras sueltas que llevan al título
poner a la venta, pongo a la venta, publicar mi, colgar un anuncio, subir un anuncio, quiero vender mi > publicar un anuncio, vender
pagué y desapareció, no me mandó, no me envió nada, el tipo no responde, cobró y no envió > vendedor no envía, fraude, protección al comprador
ya pagué y no, pagué y no me llega, pagué y nada > pedido no recibido, pago no reflejado, reflejado
no me dejan cambiarlo, no me lo cambian, no me lo quieren cambiar > cambio de producto, reclamación
lo quiero de vuelta, quiero mi producto, devuélvanme el aparato > estado de la reparación, reparación
hicieron mal mi pedido, se equivocaron, me confundieron el pedido, no era mío > pedido incorrecto, incorrecto
sin abrir, sin usar, sin estrenar, con la etiqueta puesta > condiciones de devolución, devolución
ya pasaron los 30 días, hace meses que lo compré, pasó el mes > plazo de devolución, garantía
cambiarlo por otro, me lo pueden cambiar, quiero otro, dame otro > cambio de producto
boleta de compra, perdí la boleta, sin boleta, sin factura, perdí la factura > duplicado de factura, devolver sin ticket, duplicado, devolver, ticket
hecho polvo, hecha polvo, hecho trizas, destrozado, destrozada, reventado, hecho pedazos > dañado, producto dañado
vencido el producto, caducó la comida, comida podrida, olía mal, me cayó mal > problema con la comida, reclamación
# De cómo se cuenta a la palabra del título
no es lo que imaginaba, no es lo que esperaba, no es como la foto, no me gustó, no me convence, me arrepentí, cambié de opinión, cambié de idea > desistimiento, devolución, cancelar
dejó de, descompuso, malogró, ya no prende, a los dos meses, no duró, duró, se estropeó, reventó, salió malo, salió mala > defectuoso, garantía, avería, reparación
mandaron otro, mandaron otra, me mandaron rosa, otro color, no es lo que compré, no es lo que pedí, no fue lo que pedí, de otra señora, de otra persona > incorrecto, equivocado, artículo, recibido
tornillos, una pata, solo venía, solo venían, faltaban, venían menos, faltó, no venía > incompleto, faltante, piezas
le di comprar, le di dos veces, le di a comprar, apreté comprar, lo pedí dos veces > pedido, anular, duplicado
volaron, se acabaron, se acabó, vuelven a tener, cuándo vuelven, cuándo traen, les queda, ya no hay > agotado, reposición, stock, disponible
el carrito sube, me sube, de la nada, me suma, me agrega, me añade > gastos, coste, recargo, carrito
a partir de cuánto, de gratis, me lo traen, me lo traigan > gratuito, gastos, envío
instagram, tiktok, facebook, en un anuncio, publicidad decía, clave de rebaja > promoción, promocional, oferta, cupón
al mismo tiempo, juntar dos, juntar los, los dos juntos, dos vales, sumar > acumulables, compatible, combinar
cartero, mensajero, muchacho, chico del paquete, motorista > repartidor, transportista, entrega
me lo tienen parado, lo tienen parado, lo tienen detenido, me pide plata, me pide dinero, me piden plata, para darme el paquete > aduana, impuestos, aranceles, importación
m o l, s o m, l o xl, aprieta, aprietan, baila, me queda grande, me queda chico, me queda chica > talla, tallas, medidas
zapatos, tenis, zapatillas, botas, vestido, playera, camiseta, pantalón, camisa, chamarra, chaqueta, bolso, mueble, sofá > artículo, producto, prenda
mi negocio, contadora, como gasto, deducir, deducirlo, mi gestor, autónomo > factura, fiscales, nif
# Compra y venta entre particulares, contado
puse a vender, lo tenía puesto, tenía puesto, mi publicación, me lo bajaron, ya no sale lo que, puesto a la venta > anuncio, publicar, retirado, publicación
dijo que lo quería, se hizo el loco, me dejó en visto, lo aparté, ya no contesta, quería y luego, no me contesta > comprador, incidencia, vendedor, contactar
me vio la cara, vieron la cara, me timaron, me engañaron, me la hicieron, rayado, decía nuevo, decía que era, resultó ser > disputa, protección, estafa, descripción, reclamación
lo vendí, ya vendí, ya lo entregué, soltado, no me han soltado, dónde está mi plata, mi plata, cuándo veo mi dinero > ganancias, saldo, retirar, liquidación, transfiere
estrella, estrellas, venganza, mentiras, dice mentiras, hablan mal, habla mal, comentario, me pusieron > valoraciones, opiniones, reseña
# Palabras de cada día que llevan a las de la compra
armar, armarlo, colgada, colgado, en la pared, taladro, ropero, estantería, atornillar > montaje, instalación
jamás me, jamás llegó, nunca me mandaron, no da señales, no dan señales, no cumplieron, ni existe, se canceló el concierto > disputa, disputar, incumplimiento, cumplió, reclamación
lo aparté, quiero apartar, todavía no sale, cuando salga, no ha salido, por salir > preventa, reserva, lanzamiento, disponible
concierto, entradas, boletos, festival, partido de > evento, entradas
le quité el, le quité la etiqueta, ya lo había usado, lo usé una vez, me lo puse > uso, embalaje, condiciones, rechazada
ya me compraron, me lo compraron, el que compra, la que compra > venta, vendedor, comprador
vendo, vender, vendí, ropita, mi tiendita, lo que vendo > vendedor, venta, vendedores
quién paga, paga el que, pago yo, tengo que pagar yo, corre por mi cuenta, me toca pagar > gastos, cargo, coste, cliente
económico, más económico, me sale mejor en otro, más en cuenta > precio, tarifa, oferta
# Palabras de cada día que llevan a las de la compra
no cuadra, coincide, calle, colonia, calle de antes, mi calle > dirección, facturación, domicilio
no le entra, no me entran los, chicos, chico, grandes, más grande, más chica, apretado, holgado > talla, tallas
casi nuevo, seminuevo, de segunda, segunda mano, usados > reacondicionado, usado, estado
paso por él, paso por ella, voy por, ir por él, ir a buscar, a buscar mi, paso yo, la busco yo > recogida, recoger, tienda
corazón, apuntadas, para después, mi cumple, cumpleaños, lo que marqué, le di corazón > deseos, favoritos, guardar, lista
hago llegar, se los hago llegar, ya lo pagaron, dónde llevo, lo que me compraron > envío, enviar, vendedor
será real, es real, es de verdad, estafador, estafadora, timador, ratero > identidad, verificado, fraude, confianza
la uni, universidad, universitaria, universitario, alumno, alumna, facultad, prepa, estudia > estudiantes, descuento
hacen precio, rebajita, hacen rebaja, algo de rebaja, lo menos > descuento, promoción
`;
