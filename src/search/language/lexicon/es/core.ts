/** Single words of one meaning, in Spanish of every country: what the one side says, the other does. */
export const core = `
# Dinero
sacar dinero, retirar, extraer dinero, disponer de efectivo | sacar
retirada, retiro, extracción, disposición de efectivo
depositar, ingresar, consignar | abonar, recargar
depósito, ingreso, consignación | recarga, abono
transferir, girar | enviar, mandar
transferencia, giro, traspaso | envío de dinero
plata, dinero | fondos, saldo, efectivo
comisión, recargo | cargo, coste, gastos, tarifa
cobro, cargo, adeudo, débito
cobrar, adeudar | cargar, facturar
devolver, reembolsar, reintegrar | abonar
reembolso, reintegro | abono, devolución
bloquear, congelar, inmovilizar | suspender
desbloquear, reactivar, rehabilitar
anular, cancelar, revocar
activar, habilitar, dar de alta
desactivar, deshabilitar | apagar
vincular, enlazar, asociar | añadir, agregar
límite, tope, máximo, cupo
verificar, comprobar, validar, acreditar, confirmar
verificación, comprobación, validación | identificación
rechazar, denegar, declinar
rechazado, denegado, declinado
pendiente, en proceso, en curso | retenido
extranjero, exterior | internacional
domiciliación, adeudo, débito automático | recibo
cambio de divisa, conversión | tipo de cambio
contraseña, clave, código de acceso | pin
beneficiario, destinatario, receptor
remitente, ordenante, emisor
extracto, movimientos, estado de cuenta | resumen

# Comprar y recibir
factura, boleta, comprobante | recibo
ticket, comprobante, justificante | recibo
cupón, vale, código promocional, bono de descuento
envío, despacho, reparto | entrega
paquete, bulto, encomienda | pedido
plazo, duración | tiempo
roto, dañado, averiado, defectuoso
avería, fallo, falla, incidencia | problema
cuotas, plazos, mensualidades
vender mi usado, recomprar, recompra
tienda, sucursal, establecimiento | local
horario, horas de apertura, apertura
lavadora, lavarropas
auriculares, audífonos, cascos
cargador, adaptador, fuente de alimentación
mando, control remoto, mando a distancia
ordenador, computadora, laptop | portátil, equipo
aparato, electrodoméstico | dispositivo, equipo

# Contratos, líneas y personas
baja, cancelación, rescisión
permanencia, plazo mínimo, compromiso
portabilidad, traspaso del número | traspaso
cobertura, señal | red
datos móviles, gigas, megas | datos
publicidad, propaganda, correo comercial
titular, propietario, dueño
apellido | nombre
menor, niño, hijo
cita, turno | hora
billete, boleto, pasaje | entrada
trámite, gestión | solicitud
móvil, celular, teléfono | terminal
identificación, documento de identidad, identificarse
permitir, admitir, aceptar | dejar
requisito, condición | exigencia
motivo, razón, causa
consultar, ver, revisar | comprobar
elegir, escoger, seleccionar
fecha, día
precio, importe, coste | valor
gratis, gratuito, sin coste
cercano, próximo, cerca | ubicación
país, nación | territorio
residente, residencia, domicilio
sustituir, reemplazar, reponer | cambiar
sustitución, reemplazo, reposición | cambio
temporal, provisional | desechable
comercio, vendedor, tienda
compra, operación, transacción | pago

# Trámites del banco
ingreso en cuenta, dinero recibido, abono en cuenta | ingreso
tarjeta de sustitución, tarjeta nueva, reposición de tarjeta | otra tarjeta
desistimiento, arrepentimiento | devolución
operación, movimiento, transacción | cargo
no reconocido, desconocido, no es mío, ajeno
duplicado, doble, dos veces
de menos, faltante, menos de lo pedido | falta
documento, carnet, cédula, DNI, INE, pasaporte | identificación
nacionalidad, país de origen
mayor de edad, edad mínima, dieciocho años | edad
origen, procedencia
patrimonio, ahorros, ingresos económicos | sueldo
sin contacto, contactless, acercar la tarjeta
desechable, un solo uso, de usar y tirar | temporal
retenida, tragada, se tragó
pin, número secreto, clave de la tarjeta | clave
restablecer, recuperar | cambiar
bloqueado, inhabilitado, congelado
automático, por sí solo, solito
fallido, erróneo, no funcionó | rechazado
revertido, devuelto, anulado
billetes, metálico, contado, efectivo
urgente, exprés | rápido
preguntar por el estado, situación, cómo va | estado
hipoteca, préstamo hipotecario | préstamo

# Trámites de la tienda y de la línea
incidencia, reclamación, queja
plazo de tramitación, tiempo de espera, demora
intento de entrega, ausente, no estaba
datos fiscales, dirección de facturación | factura
cuenta de cliente, perfil, usuario
iniciar sesión, entrar, acceder | ingresar
registro, registrarse, crear cuenta | alta
autorizar, aprobar, permitir
autorización, aprobación | permiso
roto, rajado, partido, quebrado
embalaje, envoltorio | caja
equivocado, incorrecto, erróneo
canje, canjear | cambio, cambiar
puntos, recompensas, fidelización
estudiantes, universitarios, alumnos
retirada del antiguo, llevarse el viejo | retirada
instalación, montaje, armado
reserva, preventa, apartar
renovación, prórroga, prorrogar | renovar
preaviso, cuándo avisar | aviso
desglose, detalle de la factura | detalle
sin servicio, sin señal, sin cobertura
técnico, instalador, operario
desvío de llamadas, reenvío de llamadas
llamadas no deseadas, spam, llamadas comerciales
consentimiento, permiso
código de verificación, código de seguridad, segundo factor
actualización, versión nueva, update
emparejar, conexión, conectar
atención al cliente, agente, asesor, operador
devolución de llamada, que me llamen
consumo, gasto, uso
compatibilidad, compatible | sirve
agotado, sin existencias, no hay
reparto, entrega a domicilio
tasa, impuesto | tarifa
vendedor externo, marketplace, otro vendedor
`;
