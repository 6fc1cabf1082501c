/** How customers of banks, shops, lines, journeys, doctors and offices tell a thing without its name, in Spanish. */
export const everyday = `
# Tarjetas y cajeros
se tragó la tarjeta, se quedó mi tarjeta, el cajero me la comió, no me devolvió la tarjeta, se la quedó el cajero, tarjeta atorada en el cajero, me retuvo la tarjeta > tarjeta retenida, cajero, retenida, retener
no me dio todo, me dio de menos, me faltaron billetes, salió menos dinero, no salió el dinero, contó mal, me entregó otra cantidad, descontó pero no salió > importe incorrecto, cajero, retirada, efectivo
no me deja sacar dinero, no pude sacar, me niega el retiro, rechazó el retiro, el cajero no quiso > retirada denegada, cajero, retirada, rechazada
no pasa al acercarla, pagar acercando, no pita, no agarra sin contacto, solo metiéndola, con el toque no, no funciona por proximidad > sin contacto, contactless, tarjeta
no me acuerdo del pin, olvidé el pin, metí mal el pin, tres veces mal, se bloqueó el pin, bloqueé la tarjeta, desbloquear el pin > PIN bloqueado, desbloquear, PIN
ver mi pin, dónde veo el pin, nunca me llegó el pin, clave del cajero, no sé mi pin > PIN, consultar el PIN
tarjeta para mi hijo, otra tarjeta para mi mujer, una tarjeta extra, segunda tarjeta, dos tarjetas, tarjeta para mi pareja > tarjeta adicional, segunda tarjeta
se despegó el chip, se borró la banda, se me partió, tarjeta doblada, no lee la tarjeta, la máquina no la lee, el datáfono no la lee, la terminal no la reconoce > tarjeta defectuosa, tarjeta dañada, sustituir, tarjeta
tarjeta de mentira, tarjeta para internet, tarjeta para una sola compra, tarjeta de un solo uso, tarjeta que se borra, tarjeta para compras en línea > tarjeta virtual, virtual, desechable
cuántas tarjetas desechables, cuántas virtuales puedo, límite de tarjetas virtuales > desechable, virtual, límite
se me vence la tarjeta, hasta qué fecha vale, tarjeta por caducar, mandan otra cuando caduca > caducidad, renovación, tarjeta
la encontré, ya apareció la tarjeta, la tenía en casa, desbloquear porque apareció, ponerla en la app > reactivar, vincular, desbloquear, tarjeta
me robaron el celular, perdí el teléfono, me quedé sin móvil, cayó el móvil al agua, me hurtaron el celular > teléfono perdido, móvil robado, bloquear, dispositivo
alguien está comprando, están usando mi tarjeta, tienen mis datos, clonaron la tarjeta, me copiaron la tarjeta, hay compras que no hice, me la duplicaron > fraude, tarjeta comprometida, bloquear, operaciones no reconocidas
de qué marca es, es visa o mastercard, qué logo trae, me pueden dar visa > visa, mastercard, red de la tarjeta
dónde me la aceptan, la aceptan en todos lados, sirve en cualquier tienda, puedo usarla en otros países > aceptación, comercios, admitida
tarjeta a otro país, la envían fuera, vivo en otro país, puedo tener cuenta desde > países, residencia, disponibilidad
qué edad hay que tener, mi hijo tiene quince, menor de edad, a partir de cuántos años > edad mínima, menores, edad

# Cargar saldo y recibir dinero
meter dinero, meterle plata, echar dinero, ponerle saldo, cargar plata, cargar la cuenta, poner plata, meter plata, fondear > ingresar dinero, recarga, recargar, añadir dinero, ingreso
mi recarga no llegó, cargué y no aparece, metí dinero y no está, no se reflejó la recarga, recargué y nada, recarga no sale > recarga pendiente, recarga, ingreso, saldo
me devolvieron la recarga, se echó atrás la recarga, desapareció lo que cargué, recarga anulada sola > recarga devuelta, recarga anulada, recarga, revertida
no me deja recargar, no acepta mi recarga, falló la recarga, no pude cargar > recarga fallida, recarga rechazada, recarga
cuánto puedo meter, máximo de recarga, tope para cargar, cuánto puedo cargar al mes > límite de recarga, límites, recarga
que se recargue sola, recarga sola, cuando baje de, recargar automáticamente > recarga automática, automática
me piden confirmar la recarga, código de la recarga, comprobar mi recarga > verificar la recarga, verificación, recarga
cobran por recargar, me cobran por meter dinero, comisión por cargar > comisión por recarga, comisión, recarga
meter un cheque, cobrar un cheque, depositar efectivo, ingresar billetes, llevar efectivo, meter efectivo > ingreso en efectivo, cheque, efectivo
no se actualizó el saldo, me sale el mismo saldo, el saldo no subió, transferencia y sigue igual > saldo no actualizado, saldo
a qué cuenta me mandan, datos para que me paguen, mis datos bancarios, qué número doy, número para recibir > IBAN, datos de la cuenta, recibir dinero
paguen la nómina aquí, pasar mi sueldo, que me depositen el sueldo, recibir la quincena > nómina, salario, domiciliar
de dónde sale mi dinero, me piden de dónde viene, justificar el dinero, demostrar mis ingresos > origen de los fondos, procedencia, justificar

recargar, recarga, recargo mi cuenta, recargar saldo > ingresar dinero, ingreso, añadir dinero, ingresar
monedero, billetera, wallet > cuenta, saldo

# Enviar dinero
mandé plata, mandé dinero, le envié dinero, le hice un giro, le pasé plata, envié a un amigo > transferencia, beneficiario, enviar dinero
no le llega, no le ha llegado, todavía no lo recibe, dice que no tiene nada, no le entró > transferencia no recibida, transferencia, beneficiario, plazo
me equivoqué de cuenta, mal el número de cuenta, lo mandé a otro, mandé a quien no era > anular transferencia, cancelar, transferencia, beneficiario
quiero parar la transferencia, echar atrás la transferencia, retirar la transferencia, devolver lo que mandé > anular transferencia, cancelar, transferencia
sigue en proceso, lleva días procesándose, no avanza, está en espera, no termina de salir > pendiente, transferencia pendiente, en proceso
no me deja mandar, no sale la transferencia, me rebotó la transferencia, me la devolvieron > transferencia fallida, transferencia rechazada, transferencia
agregar a alguien para enviarle, dar de alta la cuenta, no deja agregar la cuenta > beneficiario, añadir beneficiario, no permitido
cuánto cobran por mandar, me descontaron por enviar, comisión al enviar, cobran por transferir > comisión por transferencia, comisión, transferencia

# Cobros raros
me cobraron dos veces, doble cobro, salió dos veces, pagué dos veces, dos cargos iguales > cobro duplicado, duplicado, dos veces
qué es este cargo, cargo que no conozco, no hice esa compra, quién me cobró, no reconozco > cargo no reconocido, no reconocido, operación
nunca autoricé, sin permiso ese cobro, domicilié nada, recibo que no es mío > domiciliación no reconocida, adeudo, domiciliación
un peso de más, un euro de más, una cosa pequeña, cobro chiquito, cargo de un euro > cargo de un euro, comprobación, preautorización
cobro en el aire, aparece en gris, sin confirmar, todavía no se cobra > pendiente, operación pendiente, autorización
me devolvieron el pago solo, el pago se canceló solo, regresó el pago > pago revertido, anulado, devuelto
tienda me debe dinero, tienda dice que devolvió, comercio devolvió y no está > reembolso, devolución, abono
regresen lo pagado, devuélvanme mi plata, quiero mi plata de vuelta, reclamar una compra > reembolso, devolución, reclamar
me cobraron por cambiar, me salió caro el cambio, me aplicaron otro cambio, cambio malísimo > tipo de cambio, comisión por cambio, cambio
a cómo está, a cuánto está el dólar, a cuánto me lo cambian, cotización > tipo de cambio, cotización
me cobraron por sacar, comisión del cajero, por sacar dinero me quitaron > comisión por retirada, efectivo, comisión

# Datos, acceso, cierre
cambié de apellido, me casé, me divorcié, mi nombre está mal escrito, corregir mi nombre, cambiar mis datos > datos personales, nombre, modificar datos
me mudé, nueva casa, cambié de domicilio, cambié de calle, actualizar dirección > cambio de dirección, dirección, datos personales
cambié de número, número viejo, ya no tengo ese número, chip nuevo y código > número de teléfono, cambiar el número
me piden una foto, foto del documento, selfie, sacarme una foto, la foto sale borrosa, no lee mi documento > verificación de identidad, verificar, documento
por qué quieren mi documento, para qué piden mi identificación, por qué piden tanto > verificación de identidad, identidad, motivo
no me verifican, me rechazaron el documento, no acepta mi carnet, no acepta mi cédula, no acepta mi ine > verificación de identidad, rechazada, verificar
contraseña de la app, clave de entrada, no acuerdo la clave, código de acceso, código de seis números > código de acceso, contraseña, olvidada
quiero cerrar todo, ya no quiero la cuenta, cerrar mi cuenta para siempre, me voy del banco, borrar mi perfil > cerrar la cuenta, cierre, cuenta

# Pedidos y paquetes
dónde está lo mío, y mi cosa, qué pasó con mi compra, ya tendría que haber llegado, sigo esperando lo que compré > seguimiento, estado del pedido, entrega
pasaron y no tocaron, no tocó el timbre, ni timbró, dice que no había nadie, mintió el repartidor, dejó aviso > entrega fallida, intento de entrega, ausencia
lo dejaron tirado, lo dejó en la puerta, lo aventó, lo tiró por la reja, se lo dio al vecino > lugar de entrega, vecino, entrega
me lo trajeron abierto, venía reventado, hecho polvo, hecho mierda, llegó mojado, llegó chorreando > daños de transporte, dañado, embalaje
me mandaron el equivocado, esto no es, no pedí esto, me llegó otra cosa, confundieron el pedido, otro color, otra talla > artículo incorrecto, producto equivocado
falta una pieza, vino sin, no venía completo, faltaba la mitad, solo vino uno > entrega incompleta, artículo faltante
me arrepentí, cambié de opinión, ya no me hace falta, no era lo que pensaba, no se parece a foto > desistimiento, devolución, devolver
me queda chico, me queda grande, no me entra, no me cabe, me aprieta, otra talla > cambio, talla, cambiar
cómo lo mando de vuelta, dónde lo dejo para devolver, quién lo recoge, pasan a recogerlo > devolución, recogida, etiqueta de devolución
lo mandé y no pagan, devolví y nada, cuándo veo la plata, cuándo me lo abonan > reembolso, abono, devolución
rompió a los meses, dejó de prender, ya no enciende, no carga más, se apaga solo, salió malo, vino fallado, salió defectuoso > garantía, defecto, reparación
me lo arreglan gratis, todavía tiene garantía, entra en garantía, cuánto dura la garantía > garantía, plazo de garantía
comprar a plazos, en cuotas, sin intereses, a meses, pagar poco a poco, lo pago después > financiación, cuotas, pago aplazado
no entra el cupón, el código no sirve, no me hace el descuento, dónde pongo el código > código promocional, cupón, descuento
regalo para otro, que no vea el precio, envolverlo, mandarlo de regalo > regalo, envoltorio
quiero una persona, hablar con alguien, no quiero un robot, que me atienda alguien, a quién reclamo > atención al cliente, contacto, reclamación

# Línea y casa
me quedé incomunicado, no tengo línea, no me entran llamadas, no puedo llamar, el teléfono está muerto > avería, línea, cobertura
internet va fatal, va a pedales, va a tirones, se corta cada rato, se cae a cada rato, anda lentísimo > velocidad, avería, conexión
la luz parpadea, lucecita en rojo, luz naranja, el aparato parpadea > router, indicadores, avería
me llegó carísima, me vino un dineral, me vino altísima la cuenta, me subieron la factura, pago más que antes > factura, importe, cambio de tarifa
qué es esto de factura, no entiendo la factura, me cobran cosas raras, concepto raro > factura, conceptos, desglose
me cortaron, me quitaron la línea, me suspendieron, no pagué y cortaron > suspensión, impago, reactivar
quiero irme a la competencia, otro lado más barato, me ofrecen más barato, me cambio de compañía > portabilidad, baja, cancelar
me prometieron otra cosa, me dijeron otro precio, me engañaron por teléfono > reclamación, contrato, oferta
pasar la línea a otro, línea a nombre de padre, murió el titular, falleció mi padre, falleció el dueño > cambio de titular, fallecimiento, titularidad

# Programas y aplicaciones
no abre la app, se cierra sola, se queda pensando, se queda en blanco, da vueltas y vueltas, no carga nada > error, aplicación, fallo
no llega correo de confirmación, no me llega el código, el código no llega, no recibo el sms > código de verificación, correo, spam
quiero entrar desde otro teléfono, cambié teléfono y no entro, teléfono nuevo y pide código > dispositivo nuevo, verificación en dos pasos, acceso
perdí todo, se me borró todo, no aparecen mis archivos, dónde están mis cosas > recuperar, restaurar, papelera
somos más, meter más gente, otro usuario, que entre mi socia > usuarios, añadir usuarios, invitar
quién puede ver lo mío, que no lo vean, ponerlo en privado > privacidad, permisos, compartir

# Viajes
perdí el vuelo, no llego al vuelo, se me fue el avión, perdí el tren, perdí la conexión > vuelo perdido, conexión, cambio de billete
me cancelaron el vuelo, se retrasó el vuelo, salió tarde, nos dejaron tirados > cancelación, retraso, compensación
no llegó mi maleta, perdieron mi maleta, maleta rota, me rompieron la valija > equipaje, equipaje perdido, reclamación
mal el nombre del billete, apellido mal, cambiar el nombre del pasaje > cambio de nombre, billete, corrección
viajo con bebé, llevar al perro, viajar con mascota, silla de ruedas, necesito ayuda para subir > bebé, mascotas, asistencia
llego de madrugada, llegar tarde al hotel, entrar antes, salir más tarde, dejar las maletas > entrada, salida, llegada tardía, consigna
no puedo ir, ya no viajo, me enfermé y no viajo, quiero mover la fecha > cancelación, cambio de fecha, reserva
cobraron hotel y no fui, me cobraron la noche > no presentado, cancelación, reserva

# Salud y trámites
me siento mal, que me vea un médico, necesito doctor, cuándo me pueden ver > cita, médico, consulta
perdí la hora, no alcancé a llegar, se me pasó el turno > cita perdida, cambiar la cita
me duele, tengo fiebre, es urgente > urgencias, síntomas, cita
papel para el trabajo, comprobante de que fui, papel del médico > justificante, certificado
sacar el documento, renovar el carnet, se me venció el documento, perdí el dni, perdí la cédula, renovar el pasaporte > documento de identidad, renovación, pasaporte
apuntarme en el ayuntamiento, darme de alta en ciudad, empadronarme > empadronamiento, registro, domicilio
pagar la multa, me pusieron una multa, yo no manejaba, recurrir la multa > multa, recurso, pago
ayuda del gobierno, subsidio, cobrar el paro, pedir una ayuda, bono social > ayuda, prestación, solicitud
en qué va lo mío, cómo va mi trámite, cuándo me contestan del trámite > estado de la solicitud, expediente, trámite
qué papeles necesito, qué tengo que llevar, qué documentos piden > documentación, requisitos, documentos
hacerlo por internet, hay que ir en persona, puedo mandar a otro > en línea, presencial, representante, autorización
`;
