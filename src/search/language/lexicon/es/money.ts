/** What customers and companies call prices, payments, invoices, banking and debts in Spanish. */
export const money = `
# Reembolsos y abonos
reembolso, devolución del dinero, reintegro, reembolsar, reintegrar | devolver el dinero, devuelven, devuelto, devolvieron | nota de crédito, contracargo
reembolso, reintegro, reembolsar, reintegrar > devolución
que me devuelvan el dinero, devuélvanme, recuperar mi dinero, dinero de vuelta, quiero mi dinero > reembolso, devolución
devuelvan mi plata, regrésenme mi dinero, me regresan el dinero, reintégrenme > reembolso, devolución
no me han devuelto, no me llegó el reembolso, cuándo me devuelven > plazo de reembolso, reembolso pendiente, reembolso
reembolso parcial, devolución parcial, me devolvieron menos, devolvieron de menos > importe del reembolso, reembolso
nota de crédito, factura rectificativa, nota de abono, factura de abono | corregir la factura
contracargo, retrocesión, chargeback, desconocer un cargo, desconocimiento de cargo | disputa, reclamar un cargo, impugnar
contracargo, retrocesión, chargeback, desconocer un cargo, desconocimiento de cargo > fraude
disputar, impugnar, reclamar un cargo, aclaración de cargos, objetar un cobro | contracargo, cargo no reconocido
crédito en la cuenta, saldo a favor, crédito de la tienda, vale de compra | reembolso

# Cargos y cobros equivocados
cargo no reconocido, no reconozco un cargo, cobro desconocido, cargo desconocido, movimiento desconocido | cargo no autorizado, sin mi permiso | fraude, uso fraudulento
me han cobrado sin permiso, yo no hice esa compra, no hice este pago, me sacaron plata, me quitaron dinero > cargo no reconocido, cargo no autorizado, cargo, reconocido, autorizado
cobro doble, cargo duplicado, cobrado dos veces, pago duplicado, me cobraron doble, doble cobro | cargo indebido
cobro indebido, cargo indebido, cobro incorrecto, me cobraron mal, me cobraron de más, cobro de más | factura incorrecta, sobrecargo
siguen cobrándome, me siguen cobrando, me siguen pasando recibos, me vuelven a cobrar > renovación automática, cancelar suscripción, cargo recurrente, renovación, automática, suscripción, cargo, recurrente
me cobraron después de cancelar, ya cancelé y me cobran > cargo tras cancelar, cancelación, reembolso
por qué me cobran, por qué me han cobrado, qué es este cargo, de qué es este cobro, qué me están cobrando > entender los cargos, detalle de la factura, cargo
cobro, cargo en cuenta, cargo en la tarjeta, débito en cuenta, adeudo | pago, importe
me cargaron, cargaron a la tarjeta, debitaron, un cargo de > cobro, cargo en la tarjeta
me sablearon, sablazo > cobro de más, precio, comisión

# Pagar
pagar, abonar, efectuar un pago | pago, forma de pago
pago, abono, desembolso | pagar
forma de pago, método de pago, medio de pago, modo de pago, cómo puedo pagar, con qué puedo pagar | tarjeta, transferencia
cambiar la tarjeta, actualizar tarjeta, cambiar la forma de pago, poner otra tarjeta, nueva tarjeta | actualizar datos de pago
datos de pago, datos bancarios, información de facturación, datos de facturación | método de pago
pago rechazado, pago denegado, tarjeta rechazada, tarjeta denegada, rechazan mi tarjeta, no me acepta la tarjeta, no pasa la tarjeta | pago fallido, error de pago, no se pudo procesar
rebotado, rebotó, no pasa el pago, no me deja pagar, no puedo pagar con tarjeta, no toma la tarjeta > pago rechazado, pago fallido, error de pago, rechazado, fallido
pago fallido, error en el pago, pago no procesado, falló el pago | pago rechazado, no se pudo completar
pago pendiente, pago en proceso, pago en revisión, sigue pendiente, no se refleja, no se ve reflejado, no se acredita | procesando, acreditación
acreditar, acreditación, reflejarse, abono en cuenta, ingresar en cuenta | pago recibido
ya pagué, pagué y no aparece, hice el pago y nada, pago no aparece > pago no reflejado, pago pendiente, confirmar un pago, reflejado, pendiente, confirmar
retención, preautorización, cargo temporal, bloqueo de fondos, importe retenido, dinero retenido, autorización previa | cargo pendiente
pago a plazos, pagar a plazos, fraccionar el pago, aplazar el pago, cuotas, mensualidades, pago fraccionado | financiación, plan de pagos, meses sin intereses
en cómodas cuotas, pagar a meses, comprar a meses, msi, pagar poco a poco, pagar por partes, diferir el pago, pagar en partes > pago a plazos, cuotas
compra ahora y paga después, pago aplazado, buy now pay later, bnpl | pago a plazos
pago único, de una vez, de un solo pago, al contado | precio total
pago anticipado, prepago, pagar por adelantado, por anticipado | anticipo
anticipo, adelanto, seña, pago de entrada, pago inicial, enganche
anticipo, adelanto, seña, pago de entrada, pago inicial, enganche > reserva
contrareembolso, contra reembolso, pago contra entrega, pagar al recibir, pagar cuando llegue, pago en la entrega
efectivo, metálico, dinero en mano, cash, en mano | pagar en efectivo
contante y sonante, pagar de contado, pago al contado > efectivo
oxxo, rapipago, pago fácil, efecty, baloto, pagoefectivo > pago en efectivo, código de pago, efectivo
bizum, nequi, daviplata, yape, plin > pago móvil, transferencia, pago con el móvil
mercado pago, paypal, monedero electrónico, billetera virtual, billetera digital, cartera digital, wallet | método de pago
apple pay, google pay, samsung pay, pagar con el móvil, pago sin contacto, contactless, nfc | pago móvil
link de pago, enlace de pago, botón de pago | pagar en línea
código qr, qr, escanear el código | pagar con qr
comprobante de pago, justificante de pago, constancia de pago, voucher, recibo de pago | recibo
comprobante de pago, justificante de pago, constancia de pago, voucher, recibo de pago > factura
confirmación de pago, pago confirmado, acuse de pago | comprobante

# Precio
precio, tarifa, coste, costo, importe | cuota, valor
cuánto cuesta, cuánto vale, cuánto sale, cuánto me sale, qué precio tiene, cuánto cobran > precio, tarifa, coste
cuesta, costar, costó, cuestan, costaba | precio, coste
caro, carísimo, costoso, ojo de la cara, precio alto, carero > precio, tarifa, descuento
barato, económico, baratito, low cost, más barato > precio, descuento, plan básico, oferta
gratis, gratuito, sin costo, sin coste, de balde, regalado, de gorra | prueba gratuita, plan gratuito
subida de precio, aumento de precio, incremento de tarifa, me subieron, han subido, me han subido la cuota, encarecer | cambio de tarifas, actualización de precios
bajada de precio, rebaja de precio, bajó de precio, ahora está más barato | ajuste de precio, igualar precio
igualar el precio, garantía de precio, mejor precio, lo encontré más barato | ajuste de precio
presupuesto, cotización, cotizar, estimado, cuánto me costaría | solicitar presupuesto
importe, monto, cantidad, suma total, total a pagar | precio
moneda, divisa, tipo de cambio, cambio de divisa, en dólares, en euros, en pesos, conversión de moneda | cambiar moneda
gastos, costes adicionales, costos extra, cargos adicionales, extras, suplemento | comisión
comisión, tasa, gastos de gestión, cargo por servicio, fee, cuota de servicio, comisiones bancarias
comisión, tasa, gastos de gestión, cargo por servicio, fee, cuota de servicio, comisiones bancarias > tarifa
recargo por mora, penalización, cargo por mora, mora, interés de demora, recargo por retraso, multa por pago tardío | pago atrasado
costes ocultos, letra pequeña, letra chica, cargos sorpresa, sorpresa en la factura > gastos adicionales, condiciones, comisiones

# Descuentos
descuento, rebaja, bonificación, promoción, oferta | cupón, código promocional
código de descuento, cupón, código promocional, promo, código de promoción, cupón de descuento | descuento, vale
el código no funciona, cupón no válido, no me aplica el descuento, no me coge el código, no me toma el cupón > código promocional, código de descuento no válido, promocional
tarjeta regalo, gift card, tarjeta de regalo, cheque regalo, vale regalo | canjear, saldo de la tarjeta regalo
canjear, canje, redimir, usar un cupón, aplicar un código, redención | código promocional
mis puntos, los puntos, millas, programa de fidelidad, programa de lealtad, recompensas, tarjeta de puntos | canjear puntos
cashback, devolución en efectivo, reembolso por compras, me devuelven un porcentaje | recompensas
descuento para estudiantes, tarifa joven, descuento estudiantil, precio de estudiante, carné joven
descuento familiar, familia numerosa, bono social, tarifa social, subsidio | ayuda económica
jubilado, pensionista, tercera edad, adulto mayor, mayores de 65 | tarifa social, descuento
invita a un amigo, referidos, recomendar a un amigo, programa de referidos, traer amigos | recompensa, código de invitación
viernes negro, black friday, buen fin, hot sale, cyber monday, cyberday, rebajas > ofertas, promoción, descuento

# Facturas
factura, boleta electrónica, la boleta, mi boleta, el recibo, mi recibo, recibo mensual, comprobante fiscal | comprobante, ticket
ticket, tique, tiquet, comprobante de compra, resguardo | recibo
ticket, tique, tiquet, comprobante de compra, resguardo > factura
pedir factura, solicitar factura, necesito factura, facturar mi compra, hacer factura, sacar factura, cfdi | descargar factura
descargar la factura, bajar la factura, ver mis facturas, dónde están mis facturas, factura en pdf, duplicado de factura | historial de facturación
factura electrónica, factura digital, factura online, sin papel | factura por correo
factura a nombre de empresa, datos fiscales, cambiar datos de la factura, razón social, corregir factura
nif, cif, cuit, ruc, rfc, nit, mi rut, cuil, número fiscal, dni fiscal | número de identificación fiscal, datos fiscales
iva, impuesto, igv, tributo, impuestos incluidos | exento
iva, impuesto, igv, tributo, impuestos incluidos > factura
hacienda, agencia tributaria, sat, afip, sii, sunat, dian, fisco | impuestos, declaración de la renta
declaración de la renta, irpf, retenciones, declaración anual, desgravar, certificado fiscal | impuestos, hacienda
gestoría, gestor, contador, contable, asesor fiscal > factura, impuestos, datos fiscales
periodo de facturación, ciclo de facturación, fecha de corte, fecha de facturación, cuándo me facturan | fecha de cobro
fecha de cobro, qué día me cobran, cuándo se cobra, cuándo me pasan el recibo, día de cobro | fecha de facturación, cambiar fecha de pago
fecha de vencimiento, vencimiento de pago, fecha límite de pago, hasta cuándo puedo pagar | plazo de pago
factura alta, factura muy alta, me vino un montón, me llegó carísimo, recibo disparado, factura más cara > entender la factura, consumo, importe de la factura
extracto, estado de cuenta, movimientos, historial de transacciones, resumen de cuenta, cartola | descargar extracto

# Tarjeta y banco
tarjeta, tarjeta de crédito, tarjeta bancaria | método de pago, visa
tarjeta visa, mastercard, amex, american express, maestro > tarjeta
tarjeta de débito, débito | tarjeta
cvv, cvc, código de seguridad, los tres números de atrás, código de verificación de tarjeta
pin, nip, clave de la tarjeta, número secreto, clave de cajero, código pin | código
tarjeta caducada, tarjeta vencida, se me caducó la tarjeta, tarjeta expirada | actualizar tarjeta, renovar tarjeta
tarjeta perdida, perdí mi tarjeta, extravié la tarjeta, tarjeta extraviada, no encuentro mi tarjeta | bloquear tarjeta, tarjeta robada, reportar tarjeta
tarjeta robada, me robaron la tarjeta, robo de tarjeta | bloquear tarjeta, tarjeta perdida
bloquear la tarjeta, congelar la tarjeta, anular la tarjeta, desactivar tarjeta, apagar la tarjeta | tarjeta perdida, tarjeta robada
activar la tarjeta, tarjeta nueva, habilitar tarjeta, estrenar tarjeta | primera tarjeta
tarjeta virtual, tarjeta digital, tarjeta desechable
límite de crédito, cupo, línea de crédito, tope de la tarjeta, límite de gasto | aumentar el límite
aumentar el límite, subir el límite, ampliar el cupo, más cupo | límite de crédito
cajero, cajero automático, atm | sacar dinero, retirar efectivo
retirar, sacar dinero, retirada, retiro, sacar plata, extraer efectivo, extracción, disposición de efectivo | cajero
cajero se tragó la tarjeta, me tragó la tarjeta, se comió la tarjeta, tarjeta retenida > tarjeta retenida en el cajero, cajero
ingresar dinero, depositar, ingreso en efectivo, meter dinero, depósito bancario, consignar, consignación | recargar saldo
recargar, recarga, añadir saldo, cargar saldo, poner saldo, top up | saldo
saldo, dinero en cuenta, fondos, saldo disponible, cuánto tengo | consultar saldo
saldo insuficiente, sin fondos, sin saldo, no tengo saldo, fondos insuficientes | dinero suficiente, pago rechazado
transferencia, giro, transferir, traspaso, transferencia bancaria, pasar dinero, wire | enviar dinero
hacer un bizum, mandar dinero, mandar plata, enviar dinero, remesa, giro internacional | transferencia
transferencia equivocada, me equivoqué de cuenta, transferí a otra cuenta, mandé dinero a otro, iban equivocado > anular transferencia, transferencia errónea, recuperar dinero, errónea, dinero
transferencia inmediata, transferencia instantánea, cuánto tarda una transferencia | plazo de transferencia
iban, cbu, clabe, número de cuenta, cuenta bancaria, ccc, cvu, cci | datos bancarios, swift
swift, bic, código bancario | transferencia internacional, iban
banco, entidad bancaria, caja de ahorros, entidad financiera | cuenta bancaria
domiciliación, domiciliar, débito directo, débito automático, cargo automático, pago automático, adeudo directo, pago recurrente, sepa | domiciliación bancaria
recibo devuelto, devolver un recibo, recibo impagado, devolución del recibo, devolví el recibo | domiciliación, impago
banca online, banca móvil, banca en línea, home banking, banca por internet, app del banco
cuenta corriente, cuenta de ahorros, cuenta nómina, cuenta vista, caja de ahorro | abrir una cuenta bancaria
descubierto, sobregiro, números rojos, saldo negativo, en negativo, girado en descubierto | comisión por descubierto
titular de la tarjeta, nombre en la tarjeta, dueño de la tarjeta, tarjeta de otra persona, tarjeta de mi madre | titular, pagar con tarjeta de otro
3d secure, autenticación del banco, código del banco, verificación del pago, confirmar en la app bancaria | pago rechazado, autenticación reforzada

# Deuda
deuda, cuánto debo, adeudar, lo que debo, importe pendiente, saldo pendiente, saldo deudor | pago pendiente, impago
impago, moroso, morosidad, atrasado en el pago, factura vencida, cuota impaga, pago atrasado, recibo impagado | deuda
no puedo pagar, no llego a fin, sin dinero, sin un duro, estoy pelado, estoy seco, no me alcanza, no tengo plata > dificultades de pago, plan de pagos, aplazar el pago, dificultades
me despidieron, estoy en paro, me quedé sin trabajo, sin empleo, desempleado, perdí el trabajo > dificultades económicas, aplazar el pago, dificultades, económicas
prórroga, aplazamiento, más tiempo para pagar, extensión de pago, me dan unos días | aplazar el pago, plan de pagos
plan de pagos, acuerdo de pago, convenio de pago, refinanciar, reestructurar la deuda, renegociar | pago a plazos
se me pasó pagar, olvidé pagar, se me olvidó pagar, no pagué a tiempo > pago atrasado, recargo, factura vencida
recobro, empresa de cobranza, cobradores, agencia de cobros, cobranza, me llaman por deuda | deuda
asnef, buró de crédito, dicom, veraz, lista de morosos, fichero de morosos, datacrédito | historial crediticio
historial crediticio, puntaje crediticio, score, scoring, solvencia | crédito denegado
embargo, embargado, embargaron, juicio por deuda, orden judicial | deuda
préstamo, crédito, prestar dinero, financiación, financiamiento, microcrédito | solicitar un préstamo, cuota
hipoteca, crédito hipotecario, crédito vivienda | préstamo
interés, tasa de interés, tae, tin, cat, tipo de interés, intereses | préstamo
amortizar, pagar antes, liquidar el préstamo, adelantar cuotas, cancelación anticipada | préstamo
aval, avalista, fiador, codeudor | préstamo
fianza, depósito de garantía, depósito de seguridad, garantía del alquiler, caución, pagar una señal | devolución de la fianza
no me devuelven la fianza, devolución del depósito, recuperar la fianza > fianza, devolución de la fianza

# Cobrar como vendedor, nómina
cobrar mis ventas, cuándo me pagan, no me han pagado, retirar mis ganancias, mis ingresos > pagos a vendedores, liquidación, desembolso
liquidación, desembolso, payout, pago a vendedores, pago de ganancias | retirar ganancias
ganancias, mis ganancias, recaudación | liquidación
nómina, sueldo, salario, quincena, aguinaldo, finiquito | ingresos
propina, dejar propina, gratificación, dejar algo al repartidor
donar, donación, donativo, aportación | certificado de donación
plata, lana, guita, pasta, varo, morlacos > dinero, pago
inversión, invertir, invierto, invertí | acciones, fondos de inversión, bróker | rentabilidad
criptomonedas, bitcoin, cripto, btc, ethereum, usdt | monedero, billetera
cheque, talón, cheque bancario, cobrar un cheque
gasto, gastar, gasté, control de gastos, cuánto he gastado | movimientos, presupuesto
ahorrar, ahorro, ahorrar dinero, hucha | descuento, cuenta de ahorro

# Más de la vida con el dinero
corto de dinero, ando corto, sin blanca, sin un peso, sin un mango, no me da para pagar, estoy en la ruina > pagar, dificultades de pago, aplazar el pago
cuesta demasiado, me parece caro, se me va de presupuesto, no lo puedo pagar > precio, descuento, cambiar de plan
no me llega la factura, no recibí mi factura, no me mandaron la factura, no encuentro mi factura > descargar la factura, factura
pagué de más, pagué dos veces, pagué doble, hice dos pagos, pagué sin querer > pago duplicado, saldo a favor, reembolso
me cobraron menos, cobro de menos, diferencia en el cobro | importe incorrecto
cobran algo que no uso, pago algo que no tengo, cobran servicio que no pedí > cargo no reconocido, cancelar suscripción, servicio no solicitado, cargo, reconocido, suscripción
me cobraron sin avisar, no avisaron del cobro, cobro sorpresa > cargo, renovación automática, fecha de cobro
me cobraron un euro, cargo de prueba, cobro de un peso, cargo pequeño > preautorización, verificación de la tarjeta
aparece en mi extracto, sale en mi cuenta, nombre raro en el extracto, qué es este movimiento > cargo desconocido, concepto del cargo, cargo, desconocido, concepto
concepto, concepto del pago, referencia de pago, glosa, motivo de la transferencia
referencia, código de barras, línea de captura, entidad y referencia, número de referencia | código de pago
pagar en el banco, pago en ventanilla, pagar en sucursal bancaria | pagar en efectivo
pagar en la tienda, pagar en persona, pagar en caja | forma de pago
dividir el pago, pagar con dos tarjetas, pagar entre varios, pago compartido, compartir gastos | forma de pago
pagar por otra persona, que pague otro, pagar la factura de otro, pagar por mi madre > pago por terceros, forma de pago, terceros
guardar la tarjeta, tarjeta guardada, recordar la tarjeta, agregar una tarjeta, añadir tarjeta, registrar una tarjeta | forma de pago
eliminar la tarjeta, borrar mi tarjeta, quitar la tarjeta, sacar la tarjeta, desvincular tarjeta | forma de pago
tarjeta principal, tarjeta predeterminada, método predeterminado, tarjeta por defecto | forma de pago
sin tarjeta, no tengo tarjeta, pagar sin tarjeta, no tengo tarjeta de crédito > formas de pago, transferencia, efectivo
tarjeta extranjera, tarjeta de otro país, banco extranjero, tarjeta internacional | pago rechazado
tarjeta prepago, tarjeta prepagada, tarjeta recargable, revolut | tarjeta
tarjeta no llega, no ha llegado la tarjeta, cuándo llega mi tarjeta, espero la tarjeta > envío de la tarjeta, seguimiento
pedir una tarjeta, solicitar tarjeta, quiero una tarjeta, sacar una tarjeta | tarjeta nueva
tarjeta dañada, tarjeta rota, chip de la tarjeta, banda magnética, no lee la tarjeta | reponer la tarjeta
reponer la tarjeta, reposición de tarjeta, duplicado de tarjeta, tarjeta de reemplazo | tarjeta perdida
tarjeta adicional, tarjeta para mi esposa, segunda tarjeta, extensión de la tarjeta
cambiar el pin, olvidé el pin, no recuerdo mi pin, pin bloqueado, pin incorrecto, cambiar el nip | pin
cajero no dio dinero, no me dio el dinero, cajero sin billetes, me descontó y no salió > reclamación de cajero, retirada
transferencia no llega, no ha llegado la transferencia, no me llegó el depósito, el dinero no aparece > transferencia pendiente, plazo de transferencia, pendiente, plazo
devolver una transferencia, anular una transferencia, cancelar transferencia, deshacer un envío de dinero | transferencia errónea
recibir dinero, recibir una transferencia, me van a mandar dinero, recibir pagos | transferencia
límite de transferencia, máximo que puedo enviar, tope de transferencia, subir el límite de envío | límite
cambiar la cuenta bancaria, nueva cuenta bancaria, cambiar el iban, cambiar la domiciliación, actualizar iban | datos bancarios
cuenta conjunta, cuenta compartida del banco, cotitular, segundo titular | titular
abrir una cuenta bancaria, sacar cuenta en el banco, cuenta en línea | requisitos
cerrar la cuenta bancaria, cancelar cuenta bancaria, cierre de cuenta bancaria | darse de baja
cancelar mi tarjeta, dar de baja la tarjeta, ya no quiero la tarjeta, anular mi tarjeta | darse de baja
cuenta embargada, congelaron mi cuenta, cuenta bancaria bloqueada, fondos congelados, me retuvieron el saldo > cuenta bloqueada, saldo retenido, bloqueada, saldo, retenido
comisión de mantenimiento, gastos de mantenimiento, comisión por cuenta, costo de la cuenta | comisión
comisión por retirar, me cobró el cajero, comisión de cajero, cobran por sacar dinero | comisión, cajero
dar cambio, vuelto, cambio exacto, monedas > efectivo
factura con error, factura mal hecha, datos equivocados en la factura, nombre mal en la factura > corregir la factura, factura rectificativa, corregir, rectificativa
factura de meses anteriores, facturas antiguas, facturas viejas, factura del mes pasado > historial de facturación, descargar la factura, historial, facturación
desglose, detalle de factura, explicación de la factura, qué cobran en la factura | entender la factura
exento de iva, sin iva, inversión del sujeto pasivo, quitar el iva, exención de impuestos | iva
retener impuestos, percepción, impuesto país, retención en la fuente, impuesto al dólar | impuestos
oferta terminada, se acabó la promoción, ya no aplica la oferta, promo vencida > condiciones de la promoción, precio
primer mes, precio de bienvenida, oferta para nuevos clientes, promoción de bienvenida | descuento
dónde pongo el cupón, dónde meto el código, usar mi vale, tengo un código > canjear, código promocional
no me llegaron los puntos, no se sumaron mis puntos, faltan puntos, puntos caducados > programa de puntos, puntos no acumulados, puntos
saldo de la tarjeta regalo, cuánto queda en tarjeta regalo, tarjeta regalo caducada | tarjeta regalo
reclamar un descuento, no me hicieron el descuento, me prometieron un descuento, no me rebajaron > descuento no aplicado, aplicado
precio por minuto, precio por hora, tarifa por minuto, cuánto cobran el minuto | tarifa
dinero atrapado, no puedo sacar mi dinero, no me dejan retirar, retiro bloqueado, retiro rechazado > retirar fondos, verificación, saldo retenido
pago por error, pagué a quien no era, pagué la factura equivocada, pagué mal > recuperar un pago, transferencia errónea, errónea
beca, subvención, ayuda pública, bono del gobierno, ayuda del estado | ayuda económica
pensión, jubilación, plan de pensiones, afore, afp, retiro laboral
rentabilidad, rendimiento, cuánto gano, intereses de ahorro | inversión

no es mío, no son míos, eso no lo compré, no compré eso, no sé de qué es > cargo no reconocido, cargo, reconocido

# Palabras sueltas que llevan al título
estrenar tarjeta, estreno la tarjeta, me llegó la tarjeta, recibí la tarjeta, llegó el plástico, cómo la activo > activar la tarjeta, activar
descontaron, descontar, me descontaron, descuentan, me sacaron, me quitaron, me chuparon, me rebajaron de la cuenta > cobro, cargo
dos veces lo mismo, doble vez, repetido, me salió dos veces, aparece dos veces > duplicado
no veo la plata, no veo el dinero, no está el dinero, no me cae el dinero, no ha caído > reembolso pendiente, pago no reflejado, reembolso, pendiente, reflejado
no me cae, no le cae, no le llegó, no le ha llegado, no le aparece > transferencia pendiente, pendiente
cobro el día, me pagan el día, cuando cobro, hasta que cobre, me pagan a fin > cambiar la fecha de cobro, cobro
cuánto pongo yo, qué pago yo, lo que pago yo, copago, coaseguro > franquicia, deducible
papel que diga, papel que demuestre, un papel de, un papel donde > certificado, justificante
no debo nada, ya no debo, estoy al día, al corriente de pago, paz y salvo > certificado de deuda, libre de deuda, certificado, deuda
cuánto me van a cobrar, cuánto me cobran, cuánto tengo que pagar, cuánto debo pagar > precio, tarifa, importe
por minuto, por hora, por kilómetro, por día de uso > tarifa, precio
dónde veo cuánto, ver lo que gasté, ver mis gastos, cuánto llevo gastado > movimientos, consumo
pagar menos, quiero pagar menos, gastar menos, abaratar, ahorrar en la factura > cambiar de plan, descuento
se cobre solo, que se pague solo, pago solo, que lo cobren del banco > domiciliación, pago automático
la máquina no me cobra, no pasa el datáfono, da error al cobrar, tpv no funciona > datáfono, pago rechazado
no acepta mi banco, mi banco dice que bien, el banco no lo rechazó, tengo dinero y no pasa > pago rechazado, rechazado
sacar la factura a nombre, cambiar nombre de la factura, ponerle mi nit, ponerle el rfc > datos de facturación, corregir la factura, facturación, corregir
# De cómo se cuenta a la palabra del título
dinero, lucas, varos, mangos, pavos, billullo > saldo, fondos, importe, efectivo
depositar, ingresar dinero, meter dinero, meterle dinero, meter plata, meterle plata, poner dinero, ponerle dinero, ponerle plata, echar saldo, echarle saldo, cargar dinero, agregar dinero, agregar plata, que se llene > recarga, ingreso, abono, fondos
mandar, mandarle, enviarle, mover dinero, girar, le pasé, le pasó, le pasaron, pasar plata, pasar lana, hacer llegar > transferencia, transferir
dólares, euros, en pesos, a pesos, mis pesos, libras esterlinas, en libras, mis libras, soles peruanos, en soles, yenes, francos suizos, yuanes, bolívares, usd, eur, gbp > divisa, moneda
a cuánto me lo toman, a cómo está, a cuánto está, a cómo el, a qué cambio, en cuánto me lo dejan > cambio, tipo, divisa
me salió más caro, salió más caro, me cobraron más, más de lo que decía, no es lo que decía, de lo que marcaba > recargo, comisión, diferencia, precio
en ceros, en cero, sigo en cero, aparece en cero, aparece vacía > saldo, reflejado, pendiente
desapareció el dinero, me lo quitaron, me los quitaron, me la quitaron, se esfumó, ya no está mi > revertido, anulado, devuelto
restaron, me comieron, quitando, sacando dinero, me están sacando, me andan sacando, me bajaron, me mocharon, me clavaron, me metieron > cargo, cobro, comisión, adeudo
plástico > tarjeta, física
la de verdad, en la mano, la de plástico, la real > física
veo los números, los números de mi tarjeta, los numeritos, los de atrás > datos, número, cvv
cuatro números, cuatro numeritos, clave, clavecita, numerito, claves > pin, código, contraseña, secreto
sirva una vez, una vez y ya, usar y tirar, una sola vez, desechable > único, uso
la máquina, maquinita, la maquinita > cajero, terminal, datáfono
ruido, contaba billetes, menos billetes, no salió nada, no escupió, no soltó, me dio menos, no me dio nada > dispensó, efectivo, entregado, incompleto
de dónde saqué, de dónde salió, de dónde viene, en qué trabajo, a qué me dedico, herencia, venta del coche, venta de la casa, heredé > origen, procedencia, ingresos, justificar, fondos
menos 30, en menos, en rojo, gasté más, más de lo que tenía, de lo que tenía, de más de lo que > negativo, descubierto, saldo, deuda
lo que queda, lo que sobra, me sobró, me sobraron, sobrante, me quedó > restante, saldo
de sobra, sí tengo dinero, tengo dinero, sí hay, hay dinero > saldo, disponible, suficiente
tienda, negocio, restaurante, súper, gasolinera, farmacia, comercio, local > comercio, establecimiento
acercar, acercando, arrimar, pegar el celu, pasar el celular, pasar el móvil > contacto, contactless
mi jefe, jefe, patrón, mi empresa, el trabajo donde, mi trabajo > empleador, nómina
me deposite, me depositen, me caiga el sueldo, me caiga la quincena, me paguen > nómina, domiciliar, ingreso
echar para atrás, echo para atrás, echar atrás, tirar para atrás, dar marcha atrás, deshacer, revertir, arrepentí > anular, cancelar, devolución, revertir
quiebran, quebrar, quiebra, si cierran, si desaparecen, mis ahorros > garantía, garantizado, depósitos, protección, fondos
contador, para la visa, visado, para hacienda, para el banco, papel, papelito, papeles > certificado, extracto, justificante, documentación, comprobante
siguen quitando, siguen sacando, me siguen quitando, siguen descontando, sigo pagando > adeudo, domiciliado, recurrente, cargo
aparece una compra, sale una compra, salió una compra, sale un cargo, aparece un cobro > cargo, operación, movimiento
solo me entraron, me llegaron menos, llegaron menos, llegó menos, entraron menos, me llegó menos, me dieron una miseria, me descuentan, me van a descontar > comisión, gastos, cargo, tipo
cómo los subo, subir billetes, tengo billetes, unos billetes, en la mano, me pagaron con, talón > efectivo, ingreso, cheque, ingresar
me copiaron, clonaron, clonada, di mis datos, metí mis datos, puse mis datos, página rara, me escribió uno, dice que es del banco, di click al link, le di al link, abrí el enlace, mensaje raro, correo raro > fraude, fraudulento, phishing, comprometida, estafa, sospecha
poco a poco, de a poco, de a poquito, a 12 meses, a meses, cada tanto, por partes, en partes > cuotas, plazos, aplazar, fraccionar
urge, necesito dinero, lana para, me adelantan, me prestan, prestar, prestado, que me presten, no me quieren prestar > préstamo, crédito, financiación, ingresos
guardando, ir guardando, juntar para, centavitos, guardar dinero, guardadito, cochinito, alcancía > ahorro, hucha, objetivo, redondeo
`;
