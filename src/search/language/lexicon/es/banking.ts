/** What customers of a bank tell of fees, exchange, cash, cards, transfers, top-ups and identity, in Spanish. */
export const banking = `
# Comisiones y lo que falta
me cobraron de más, me han cobrado de más, cobraron más lo que era, salió más caro, unos céntimos más, unos centavos más, un euro de más, un extra, cargo extra, no cuadra, no coincide la cantidad, no es lo que pagué, comisión que no sabía, nadie avisó de la comisión, por qué me cobran, por qué me han cobrado, por qué hay comisión, qué es este cargo > comisión, cargo adicional, cargo, comisiones
se suponía que era gratis, pensé que era gratis, decía que era gratis, antes no cobraban, antes era gratis > comisión, gratuito, cargo
llegó menos dinero, recibió menos, faltó dinero, no llegó completo, le llegó incompleto, falta una parte, menos de lo que mandé > importe, comisión, deducido, recibido
cobran por transferir, cobran por enviar, cuánto cuesta mandar, comisión por transferencia, me cobraron por la transferencia > comisión por transferencia, transferencia
cobran por cambiar, cuesta cambiar divisas, comisión por cambiar, descuento por cambiar > comisión de cambio, cambio de divisas, cambio
cobran por pagar con tarjeta, cobraron por usar la tarjeta, cargo por pagar > comisión por pago con tarjeta, pago con tarjeta
cobran por recargar, cuesta ingresar dinero, comisión por recargar > comisión de recarga, recarga

# Cambio
cambiar dinero, cambiar mis euros, cambiar a dólares, pasar a otra moneda, convertir a, cambiar de moneda, cambiar divisas, intercambiar monedas > cambio de divisas, cambio, divisas
qué tasa usan, qué tipo usáis, a cuánto cambian, de dónde sacan el cambio, a cuánto está hoy, tasa de hoy > tipo de cambio, tipos de cambio
me cambiaron mal, mal cambio, tasa equivocada, tipo equivocado, cambio malísimo, me dieron mal cambio, la tasa era otra, no es cambio que vi, esperaba mejor tasa > tipo de cambio, tipo aplicado
qué monedas, qué divisas, otras monedas, tener dólares, guardar dólares, cuenta en dólares > divisas admitidas, divisas, monedas
compré en el extranjero, pagué en otro país, compra en el extranjero, compra fuera, pagué en el viaje > divisa, extranjero, tipo de cambio

# Efectivo
saqué dinero, saqué plata, saqué efectivo, retiré dinero, retiré plata, fui al cajero, dinero que saqué, sacar lana, sacar guita > retirada de efectivo, retirada, cajero
yo no saqué, no retiré, alguien sacó, alguien retiró, retiro que no hice, extracción que no hice, no fui al cajero > retirada no reconocida, retirada, reconocida
me aparece pendiente el retiro, retirada pendiente, extracción pendiente > retirada pendiente, pendiente, retirada
qué cajeros, en qué cajero, dónde saco, dónde puedo sacar, cajeros cerca > cajeros, cajero, retirar
cambiar el pin en, dónde cambio el pin, cambiar el nip, cambiar clave de la tarjeta, poner otro pin > cambiar el pin, pin
me negó el dinero, no me dejó sacar, el cajero no me da, rechazó el retiro, el cajero rechaza > retirada rechazada, cajero, rechazada
me dio menos, me dio de menos, me dio otra cantidad, no me dio todo, faltaron billetes > importe incorrecto, cajero, efectivo
se quedó con la tarjeta, no me devolvió la tarjeta, se la tragó, se la comió > tarjeta retenida, retenida, cajero

# Tarjetas
cuándo me llega la tarjeta, mi tarjeta no llega, sigo sin tarjeta, espero mi tarjeta, pedí la tarjeta, cuánto tarda la tarjeta, dónde está mi tarjeta, necesito ya la tarjeta, tarjeta para una fecha, me urge la tarjeta > entrega de la tarjeta, plazo de entrega, envío, tarjeta
me llegó la tarjeta, ya tengo la tarjeta, recibí mi tarjeta, empezar a usar la tarjeta, encender la tarjeta, dar de alta la tarjeta > activar la tarjeta, activación, activar
encontré mi tarjeta, apareció la tarjeta, volver a poner la tarjeta, ver tarjeta en la app, agregar tarjeta a la app, meter tarjeta en la app > vincular la tarjeta, vincular, añadir tarjeta
cómo consigo una tarjeta, quiero una tarjeta, tarjeta de verdad, tarjeta física, pedir el plástico > solicitar tarjeta, tarjeta física
tarjeta virtual, tarjeta sin plástico, tarjeta para internet, usar ya la tarjeta > tarjeta virtual, virtual
tarjeta de un solo uso, tarjeta temporal, tarjeta desechable, para una sola compra, para usar y tirar, cuántas desechables > tarjeta virtual desechable, desechable, un solo uso
no funciona la virtual, rechazan la virtual, virtual rechazada > tarjeta virtual, rechazada
no funciona mi tarjeta, dejó de funcionar la tarjeta, no sirve mi tarjeta, no anda la tarjeta, no va la tarjeta, tarjeta rota, no lee mi tarjeta > tarjeta no funciona, tarjeta, dañada
se vence mi tarjeta, va a caducar, está por vencer, vence pronto, próxima a vencer > caducidad, renovación, caduca, tarjeta
visa o mastercard, qué tipo de tarjeta, elegir visa > tipo de tarjeta, visa, mastercard
usaron mi tarjeta, alguien usa mi tarjeta, me clonaron la tarjeta, me hackearon la tarjeta, compras que no hice, gastaron con mi tarjeta > tarjeta comprometida, fraude, bloquear, uso no autorizado
tarjeta para mi hijo, tarjeta para mi pareja, otra tarjeta más, tarjeta extra, más tarjetas > tarjeta adicional, adicionales
dónde puedo usarla, dónde la aceptan, qué tiendas la aceptan, en todas partes > aceptación, aceptan, comercios
desbloquear el pin, puse mal el pin, me equivoqué de pin, tres veces mal > desbloquear el pin, pin bloqueado, pin
no pita, no me coge el contactless, no pasa acercándola, no funciona sin contacto, acercar y nada > contactless, sin contacto
apple pay no va, google pay no me deja, agregar al celular, pagar con el reloj > apple pay, google pay, cartera digital

# Rechazos y pendientes
no pasó el pago, no se completó, no me dejó pagar, no pude pagar, me rechazó, me negaron el pago, compra denegada, denegado, rebotó el pago, dio rechazado, no autorizaron > pago con tarjeta rechazado, rechazado, pago
sale pendiente, sigue pendiente, aparece pendiente, lleva días pendiente, no se ha completado, todavía en proceso, en trámite > pago pendiente, pendiente
me devolvieron el pago solo, se canceló solo, se revirtió, desapareció el pago > pago revertido, revertido, anulado
pago que no conozco, pago que no hice, no recuerdo haber comprado, compra que no hice, no sé qué es esto, qué comercio es > pago no reconocido, reconocido, comercio
me cobraron dos veces, cobro doble, dos cobros iguales, lo mismo dos veces, doble, duplicado > cargo duplicado, dos veces, duplicado
domiciliación que no hice, adeudo que no conozco, recibo que no es mío, una empresa me cobró > adeudo no reconocido, domiciliación, adeudo

# Transferencias
no llegó mi transferencia, no le ha llegado, no la recibió, mi amigo no lo recibió, no aparece mi transferencia, mandé y no llega, envié y no llegó > transferencia no recibida, transferencia, beneficiario
cuándo llega mi transferencia, cuánto demora, cuánto tarda, en cuánto tiempo llega, transferencia desde otro país > plazo de las transferencias, plazo, transferencia
no me deja transferir, no pude transferir, rechazó la transferencia, falla la transferencia, error al transferir > transferencia rechazada, transferencia fallida, transferencia
no me deja agregar beneficiario, no puedo agregar el contacto, destinatario no permitido, beneficiario rechazado > beneficiario no permitido, beneficiario
mandé por error, transferí por error, me equivoqué al transferir, parar una transferencia, frenar la transferencia, deshacer la transferencia > cancelar una transferencia, cancelar, transferencia
pasar dinero a mi cuenta, meter dinero desde otro banco, transferir a mi cuenta, traer dinero > transferencia entrante, ingresar, recarga por transferencia
no cambió mi saldo, no se actualizó el saldo, mi saldo sigue igual, no se suma al saldo, no aparece en mi saldo > saldo no actualizado, saldo
deposité un cheque, deposité efectivo, ingresé un cheque, hice un depósito, depósito no aparece > cheque, ingreso en efectivo, saldo no actualizado, ingreso
me pagan el sueldo, cobrar mi sueldo aquí, que me depositen el sueldo, nómina aquí, recibir mi quincena > recibir la nómina, nómina, recibir dinero

# Recargas
falló la recarga, no funcionó la recarga, no me deja recargar, recarga rechazada, no pude recargar, no me deja meter dinero > recarga fallida, recarga rechazada, recarga
no aparece mi recarga, recargué y no, recarga pendiente, no llegó la recarga, metí dinero y no está > recarga pendiente, recarga
se canceló mi recarga, me devolvieron la recarga, desapareció la recarga > recarga revertida, recarga
recarga automática, que se recargue solo, cuando tenga poco saldo > recarga automática, automática
cómo recargo, cómo meto dinero, recargar con efectivo, recargar con cheque, recargar con tarjeta, recargar con transferencia > formas de recarga, recarga, recargar
cuánto puedo recargar, máximo de recarga, tope de recarga, límite para recargar > límite de recarga, recarga
código para recargar, verificar recarga, código de recarga > verificar la recarga, código de verificación

# Identidad
verificar mi identidad, comprobar quién soy, demostrar quién soy, por qué piden mis datos, por qué quieren mi dni, qué documentos piden, foto del pasaporte, foto del carnet, selfi, subir mi identificación > verificación de identidad, identidad, verificar
no puedo verificarme, falla la verificación, no aceptan mi documento, no me toma la foto, rechazaron mi pasaporte, no me verifican, no reconoce mi cara > verificación fallida, no se puede verificar, identidad
de dónde viene mi dinero, origen del dinero, procedencia del dinero, justificar mis ingresos > origen de los fondos, procedencia, fondos
cambiar mis datos, me casé, cambié de nombre, nueva dirección, me mudé, corregir mis datos, actualizar datos > datos personales, modificar
me robaron el celular, me robaron el móvil, perdí el celular, perdí el teléfono, se llevaron mi teléfono > teléfono perdido o robado, teléfono, bloquear
olvidé clave de la app, no acuerdo código la app, no puedo entrar app > contraseña olvidada, código de acceso, app
cerrar mi cuenta, ya no quiero la cuenta, eliminar cuenta, irme del banco, dejar de ser cliente, darme de baja del banco > cerrar la cuenta, cancelar la cuenta, cierre
qué edad, cuántos años, edad para abrir, cuenta para mi hijo, menor de edad > edad mínima, edad
en qué países, vivo fuera, desde mi país, soy extranjero, no vivo en > países, residencia, disponibilidad
`;
