/** What customers and companies call choosing, buying, cancelling, returning and complaining about goods in Spanish. */
export const orders = `
# Pedir y comprar
pedido, orden, orden de compra, compra | encargo
comprar, adquirir, compra, hacer un pedido, realizar una compra | pedido
hacer un pedido, realizar un pedido, pedir, encargar, ordenar, pido, pedí | comprar, tramitar pedido
compré, pillé, agarré, me pedí, encargué > pedido, compra
número de pedido, número de orden, referencia del pedido, código de pedido, localizador de compra, folio | confirmación del pedido
confirmación del pedido, correo de confirmación, pedido confirmado | no recibí confirmación
no me llegó la confirmación, no sé si pedí, no recibí confirmación, no me salió nada > confirmación del pedido, estado del pedido
estado del pedido, cómo va mi pedido, en qué va mi pedido, qué pasó con mi pedido | seguimiento, rastrear pedido
mis pedidos, historial de pedidos, compras anteriores, historial de compras, pedidos antiguos
pedido pendiente, pedido en proceso, en preparación, procesando el pedido, preparando el pedido | estado del pedido
carrito, cesta, carro de compras, bolsa de compra, canasta | finalizar compra
finalizar la compra, checkout, tramitar el pedido, pasar por caja, completar la compra, terminar la compra | pagar
no me deja comprar, no puedo comprar, no deja hacer el pedido, no puedo finalizar > error al comprar, finalizar compra, pago rechazado
pedido duplicado, pedí dos veces, lo pedí dos veces, compré dos veces, pedido hecho dos veces | cancelar pedido
pedido mínimo, compra mínima, importe mínimo, mínimo de compra
pedido por teléfono, comprar por teléfono, encargar por whatsapp > hacer un pedido
comprar sin cuenta, comprar como invitado, sin registrarme, sin registro > compra como invitado
comprar al por mayor, mayorista, grandes cantidades, pedido al mayor, compra a granel | descuento por volumen, empresa
lista de deseos, favoritos, guardar para después, wishlist, me gusta
regalo, obsequio, para regalar, detalle, regalar | envolver para regalo, ticket regalo
envolver para regalo, papel de regalo, envoltorio, nota de regalo, tarjeta con mensaje | regalo
preventa, reserva anticipada, precompra, preorder, preordenar | fecha de lanzamiento
reservar, apartar, guardar un producto, separar | reserva

# Producto
producto, artículo, item, mercancía, mercadería | pedido
catálogo, gama, surtido, qué venden, qué productos tienen | productos disponibles
agotado, sin stock, sin existencias, no hay, no queda, fuera de stock | disponibilidad, reposición
disponibilidad, hay stock, disponible, existencias, inventario, lo tienen | stock
reposición, volver a tener, cuándo vuelve a haber, cuándo lo reponen, restock | agotado, avísame
avísame cuando haya, avisar disponibilidad, lista de espera | agotado
descatalogado, ya no lo fabrican, ya no lo venden, discontinuado | agotado
talla, talle, tamaño, medida, número de calzado | guía de tallas
guía de tallas, tabla de tallas, tabla de medidas, qué talla soy, cuál es mi talle | talla
no me queda, me queda grande, me queda chico, me queda pequeño, me viene grande, me aprieta, no me entra > cambiar talla, talla incorrecta, cambio
color equivocado, otro color, color diferente, no es el color > producto equivocado, cambio
segunda mano, usado, de segunda, reacondicionado, seminuevo, refurbished, de ocasión
original, auténtico, genuino, verdadero | falso, falsificación
falso, falsificación, imitación, trucho, pirata, réplica, trucha, chafa, chimbo | producto no auténtico
características, especificaciones, ficha técnica, prestaciones, qué trae | descripción del producto
comparar, diferencia, cuál es mejor, cuál me conviene, qué me recomiendan | comparativa
compatible, compatibilidad, sirve para, vale para, funciona con mi, es compatible
accesorio, complemento, repuesto, recambio, pieza, refacción | piezas de repuesto
repuestos, piezas sueltas, recambios, refacciones, dónde consigo piezas > piezas de repuesto
manual, instrucciones, guía de uso, modo de empleo, instructivo | cómo usar
montar, montaje, armar, ensamblar, armado, cómo se arma | instrucciones de montaje
reseña, opinión, valoración, calificación, comentario, puntuar, estrellas | dejar una reseña
alérgenos, ingredientes, composición, sin gluten, celíaco, alergia, vegano
calidad, mala calidad, baratija, se ve barato, porquería > producto defectuoso, devolución

# Modificar y cancelar
cancelar el pedido, anular el pedido, cancelar la compra, anular la compra, cancelación del pedido | ya no lo quiero
ya no lo quiero, cambié de opinión, me arrepentí, me arrepiento, me lo pensé mejor > cancelar pedido, derecho de desistimiento, devolución
pedí por error, compré por error, sin querer, le di sin querer > cancelar pedido, compra accidental, reembolso
me cancelaron el pedido, pedido cancelado, por qué se canceló, cancelaron mi compra > pedido cancelado por la tienda, reembolso
no me deja cancelar, no puedo anular, no puedo cancelar el pedido > cancelar pedido, pedido ya enviado
modificar el pedido, cambiar mi pedido, editar el pedido, corregir el pedido, cambiar lo que pedí | añadir un artículo, cancelar pedido
añadir un artículo, agregar un producto, me faltó pedir, sumar algo al pedido > modificar pedido
quitar un artículo, sacar un producto, eliminar del pedido > modificar pedido, cancelación parcial

# Devolver y cambiar
devolver, devolución, devuelvo, devolví, devuelto, devolverlo, retornar | retorno, política de devoluciones
regresar un producto, hacer una devolución, mandar de vuelta, mandarlo de vuelta, retornar el producto > devolución, devolver
política de devoluciones, condiciones de devolución, puedo devolverlo, se puede devolver, aceptan devoluciones | plazo de devolución
cuántos días tengo para devolver, hasta cuándo puedo devolver, se pasó el plazo > plazo de devolución, devolución fuera de plazo
etiqueta de devolución, etiqueta de retorno, guía de devolución, imprimir etiqueta | devolución
recogida de la devolución, que vengan a buscarlo, que lo recojan, pasar a recoger la devolución | devolución
gastos de devolución, devolución gratis, quién paga la devolución, coste de devolver | devolución
devolver sin caja, sin el embalaje, sin etiqueta, tiré la caja, perdí el ticket, sin ticket > devolver sin ticket, condiciones de devolución
devolución en tienda, devolver en la tienda, llevar a la tienda | devolución
devolución rechazada, no aceptan la devolución, no me lo quieren coger, rechazaron mi devolución
estado de la devolución, recibieron mi devolución, ya lo devolví, devolví y nada | reembolso
cambio de producto, cambiar un producto, cambiar por otro, canjear por otro, sustituir, descambiar | devolución
reemplazo, sustitución, reposición del producto, me mandan otro, reemplazar | cambio de producto, garantía
desistimiento, derecho de desistimiento, retracto, derecho de retracto, botón de arrepentimiento, catorce días, 14 días | devolución, cancelar
no reembolsable, sin devolución, no se aceptan cambios | condiciones de devolución

# Llegó mal
defectuoso, defecto, fallado, de fábrica, con falla, tarado, tara, vino fallado | producto defectuoso, garantía
dañado, estropeado, golpeado, abollado, aplastado, maltratado, en mal estado | producto dañado
roto, rompió, se rompió, quebrado, partido, hecho pedazos, roto al llegar | producto dañado, dañado
llegó roto, me llegó roto, vino roto, llegó hecho polvo, llegó destrozado, llegó dañado > producto dañado, daños en el transporte
rayado, arañado, con rayones, rayón, arañazo, raspón | daño, desperfecto
desperfecto, daño, daños, menoscabo, avería | dañado
producto equivocado, artículo incorrecto, me mandaron otro, me enviaron otra cosa, no es lo que pedí, llegó otra cosa | pedido incorrecto
no es como la foto, no es como se describe, no coincide con la descripción, diferente al anuncio, publicidad engañosa | no corresponde a la descripción
falta, faltante, falta un artículo, me falta algo, llegó incompleto, pedido incompleto, no vino todo, faltan piezas | artículo que falta
caja vacía, vino vacío, paquete vacío, paquete abierto, caja abierta, precinto roto > artículo que falta, paquete manipulado
caducado de fecha, en mal estado de comida, podrido, comida fría, llegó frío, vino frío > problema con la comida, reclamar un pedido
usado en vez de nuevo, vino usado, ya estaba abierto, no era nuevo > producto usado, no corresponde a la descripción
fotos del daño, prueba del daño, mandar fotos, evidencia, adjuntar fotos | reclamar un daño

# Garantía y reparación
garantía, en garantía, tiempo de garantía, cubre la garantía | reparación, seguro
fuera de garantía, se acabó la garantía, ya no tiene garantía, garantía vencida | reparación
extensión de garantía, garantía extendida, ampliar la garantía | garantía
reparar, reparación, arreglar, arreglo, componer, compostura | servicio técnico
servicio técnico, taller, técnico, centro de servicio, sat oficial, centro autorizado | reparación
registrar el producto, número de serie, serial, registro de producto, imei | garantía
cuándo está listo, cuánto tarda el arreglo, sigue en el taller > estado de la reparación, reparación

# Tiendas y vendedores
tienda, local, sucursal, establecimiento, comercio, punto de venta | tienda física
dónde queda, dónde están, tienda más cercana, sucursal más cercana, cerca de mí > buscar una tienda, ubicación
vendedor, comerciante, proveedor, tienda de terceros, marketplace | contactar con el vendedor
contactar al vendedor, hablar con el vendedor, mensaje al vendedor, escribirle al vendedor | vendedor
el vendedor no responde, vendedor no contesta, vendedor no me hace caso > contactar con el vendedor, protección al comprador, mediación
comprador, cliente, consumidor, usuario final | comprar
protección al comprador, compra protegida, compra garantizada, mediación, abrir una disputa | reclamar, disputa
vender, vendo, poner a la venta, publicar un anuncio, publicar un producto, subir un producto | vendedor, anuncio
anuncio, publicación, aviso clasificado, listado | vender
no puedo publicar, rechazaron mi anuncio, me borraron el anuncio, publicación pausada > anuncio rechazado, normas de publicación
subasta, puja, pujar, oferta por un artículo, ofertar | comprar
regatear, negociar el precio, hacer una oferta, contraoferta
artículos prohibidos, no se puede vender, productos restringidos | normas
comisión por venta, cuánto me quitan por vender, tarifas de venta > comisiones de vendedor

# Comida a domicilio
comida a domicilio, pedir comida, delivery, comida para llevar, take away | pedido
restaurante, local de comida, bar, comedor | pedido
menú del restaurante, carta del restaurante, platos, qué hay de comer | restaurante
súper, mandado, compra del súper, hacer el mercado > compra de supermercado, pedido
producto sustituido, me cambiaron un producto, sustitución en la compra > sustituciones, pedido

# Entradas y contenido
entradas para un evento, entrada al concierto, boletos del concierto, localidades, boletas del concierto | evento
evento, concierto, espectáculo, función, partido, show | entradas
evento cancelado, concierto suspendido, evento aplazado | reembolso de entradas
revender, reventa, traspasar una entrada, vender mi boleto | cambio de nombre en entradas
compra en la app, compras integradas, compras dentro de la aplicación, in app | compra digital
descarga digital, producto digital, ebook, libro electrónico, código digital | descargar
juego, videojuego, skins, monedas del juego, gemas | compra digital
`;
