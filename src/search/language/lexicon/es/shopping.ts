/** What customers of a shop tell of parcels, orders, returns, repairs and paying, in Spanish. */
export const shopping = `
# Paquetes
no ha llegado, sigue sin llegar, todavía nada, aún nada, ya debería estar, tenía que llegar, dijeron que llegaba, lleva retraso, viene tarde, no aparece mi paquete, no me llega nada > retraso, entrega, plazo de entrega, seguimiento
por dónde anda, por dónde viene, qué fue de mi pedido, cómo va lo mío, cuándo me llega, cuándo lo tengo, llega hoy, qué día llega, me llega mañana, saber de mi pedido > seguimiento, estado del envío, plazo de entrega
parado en aduana, retenido en aduana, impuestos de importación, me piden pagar aduana > aduana, importación, aranceles
el seguimiento no se mueve, mismo estado hace días, el código no existe, no sale nada en seguimiento > seguimiento, número de seguimiento, estado del envío
pone que lo entregaron, dice entregado, figura entregado, aparece entregado, dicen que lo recibí, firmó otro, no es mi firma, yo no recibí nada, los vecinos no lo tienen > entregado, no recibido, comprobante de entrega, investigación
se perdió en el camino, lo extraviaron, lo perdió el correo, desapareció el paquete > pérdida, extraviado, envío perdido
llegó hecho pedazos, llegó hecho trizas, caja aplastada, caja abierta, llegó golpeado, llegó roto, vino roto, vino rayado, vino abollado, pantalla estrellada > daños de transporte, daños, roto, dañado
vino incompleto, falta algo, faltan piezas, no venía el cable, no traía el cargador, solo llegó uno, falta el resto > entrega incompleta, artículo faltante, envíos parciales
me mandaron otra cosa, no es lo que pedí, otro modelo, vino otro color, es de otra persona, se equivocaron de producto > artículo incorrecto, producto equivocado
cambiar la dirección del pedido, mandarlo a otro lado, puse mal la calle, puse mal el número, enviarlo al trabajo, ya me mudé > cambio de dirección, dirección de entrega
no estaba en casa, no había nadie, estoy trabajando cuando pasan, me dejaron un papelito, no me encontraron, pasó y no estaba > ausencia, nuevo intento de entrega, entrega fallida
pasar a buscarlo, ir yo por él, recogerlo yo, retirar en la sucursal, retirar en tienda, buscarlo en el local > recogida en tienda, recogida, punto de recogida
que lo recoja otro, qué llevo para recoger, mandar mi marido por él > recogida, documento de identidad, autorización
subirlo a casa, suben escaleras, sin ascensor, sin elevador, llevarse el viejo, llevarse la vieja, se llevan el viejo, tirar el refri viejo > retirada, aparatos usados, mercancías voluminosas, entrega en el domicilio
lo necesito mañana, envío urgente, envío rápido, que llegue ya > envío exprés, opciones de envío

# Pedidos
ya no lo quiero, páralo antes de que salga, compré sin querer, di a comprar sin querer, me equivoqué al comprar, quitar el pedido, echar atrás la compra, tumbar el pedido > anulación, cancelar pedido, anular
cambiar lo que pedí, agregar algo al pedido, quitar algo del pedido, me faltó agregar > modificar pedido, cambios
se hizo el pedido, no llegó correo del pedido, no sé si quedó, no me confirmaron > confirmación del pedido, estado del pedido
me cancelaron el pedido, ustedes lo cancelaron, cancelado sin avisar > pedido cancelado, anulación
comprar sin cuenta, comprar como invitado > invitado, cuenta de cliente
apartarlo antes de que salga, comprar antes del lanzamiento, el día que sale, preordenar, preordenar el juego > reserva anticipada, preventa, lanzamiento
hay en existencia, hay stock, cuándo vuelve a haber, avísenme cuando haya, agotado otra vez > disponibilidad, existencias, agotado

# Devolver, cambiar, arreglar
no me gustó, no me convence, no lo quiero, quiero devolverlo, mandarlo de vuelta, regresarlo, cuántos días tengo, se me pasó el plazo > devolución, desistimiento, devolver, plazo de devolución
etiqueta para devolver, no tengo impresora, quién paga envío de vuelta, guía de devolución > etiqueta de devolución, gastos de devolución
y dinero de la devolución, ya lo devolví, ya lo mandé, recibieron la devolución y nada, ya tienen y no pagan > abono, reembolso, tramitación del reembolso
cambiarlo por otro, por una talla más, por otro color, otro modelo mejor, prefiero el otro > cambio, cambiar por otro
se descompuso, se malogró, dejó de andar, dejó de funcionar, se murió, se fundió, se averió, falló al mes, se rompió solo > garantía, defecto, avería, reparación
arreglarlo, mandarlo a arreglar, componerlo, cuánto sale el arreglo, me lo arreglan > reparación, orden de reparación
ya está arreglado, cómo va el arreglo, sigue en el taller, lleva semanas en reparación > estado de la reparación, reparación
me prestan otro mientras, equipo de préstamo > préstamo, dispositivo de sustitución
cuánto dan por el viejo, entregar mi viejo, plan canje > recompra, entrega del usado, valor

# Pagar en una tienda
con qué se puede pagar, aceptan paypal, aceptan efectivo, pagar al repartidor, cobran al entregar > medios de pago, formas de pago
pagarlo de a poco, pagarlo por meses, no puedo pagarlo todo junto, de una vez no puedo, fiado, sacarlo fiado > financiación, pago aplazado, cuotas
no me toma el código, el código no hace nada, no me descuenta, no baja el precio, dice código inválido > código promocional, canje, cupón
factura de verdad, factura con los datos, ticket para el trabajo, perdí el ticket, boleta con mi empresa, papel para hacienda > factura, justificante de compra
bajó al día siguiente, ahora está más barato, lo vi más barato > compromiso de precio, diferencia de precio, igualación
precio para estudiantes, soy estudiante, estudio en la uni > descuento para estudiantes, estudiantes
mis puntos no están, cuánto valen mis puntos, usar los puntos > puntos, programa de fidelización, canje
cuánto queda la tarjeta regalo, tarjeta regalo vencida > tarjeta regalo, saldo
no me manden publicidad, dejen de mandarme correos, sácame de la lista, mucha publicidad > baja, boletín, publicidad, consentimiento
a qué hora abren, abren el domingo, tienda más cercana, dónde están ustedes > horario, tiendas
`;
