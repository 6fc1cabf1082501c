/**
 * Words with which customers ask and words with which articles answer, in Spanish of every country.
 * `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const spanish = `
contraseña, clave, password
clave de acceso, clave secreta, contra > contraseña
contraseña incorrecta, contraseña equivocada > restablecer contraseña
recuperar, restablecer, recuperación
resetear > restablecer
olvidar, olvidé, no recuerdo, no me acuerdo > olvidado
móvil, celular, teléfono, smartphone
celu, cel, iphone > teléfono
ordenador, computadora, computador, portátil, compu
correo electrónico, correo, email, mail
bandeja de entrada, buzón
spam, correo no deseado
iniciar sesión, entrar, acceder, ingresar, login, loguearse, acceso
cerrar sesión, salir, logout
usuario, cuenta, perfil
darse de baja, baja, cancelar, rescindir, anular
darme de baja, dar de baja, terminar contrato, cortar, dejar de pagar, no quiero seguir, ya no quiero > cancelar
finalizar, terminar
arrepentir, arrepentí, deshacer, cambié de opinión > mantener, cancelar
dar de alta, registrarse, crear cuenta, inscribirse
factura, recibo, comprobante
ticket, boleta, justificante, hacienda, gestoría, contador > factura
nif, cif, cuit, ruc, rfc, iva > número fiscal, factura
empresa, compañía, negocio
tarifa, precio, coste, costo
cuánto cuesta, cuánto sale, cuánto vale, caro, barato, económico > precio, cuesta
gratis, gratuito
pagar, abonar
pago, cobro, cargo
cobrar > pago
cobraron de más, cobro de más, cobraron dos veces, cobro doble, cargo duplicado > factura, importe
debo, deuda, deber, moroso, impago, atrasado > pago pendiente, pendiente
corto de dinero, sin dinero, no llego, no puedo pagar > pagar, pago
plata, lana, guita, pasta > dinero
saldo insuficiente, sin fondos, sin saldo > fondos, dinero suficiente
rechazado, denegado, rebotado, no pasó, no pasa > falla, fallido
devolución, reembolso, reintegro
devolver > devolución, reembolso
dinero de vuelta, regresar, reembolsar, devuelven > reembolso, devolución
devolver, regresar, entregar, retornar
cambiar, sustituir, reemplazar
suscripción, abono, plan, contrato
tarjeta de crédito, tarjeta, tarjeta de débito
visa, mastercard > tarjeta
domiciliación, domiciliar, iban, débito directo, débito automático > cuenta bancaria, adeudo
efectivo, metálico, contado
pedido, compra, orden
comprar, compré > pedido
envío, entrega, despacho
paquete, encomienda > envío, pedido
retraso, demora, tarde
dirección, domicilio
mudanza, mudar, mudo, mudé > dirección, cancelar
fianza, depósito, garantía, señal
error, fallo, problema, avería, falla
no funciona, no anda, no sirve, no va, no marcha, roto, estropeado, averiado
dañado, descompuesto, malogrado, quebrado, torcido > roto, averiado
mensaje, aviso
atascado, trabado, atorado
incorrecto, equivocado, erróneo
errata, me equivoqué, escribí mal
arreglar, reparar, solucionar, reparación
componer, arreglo > reparar, reparación
mecánico, técnico
cita, turno, hora
reprogramar, aplazar, posponer > mover, cambiar cita
ayuda, soporte, asistencia, atención al cliente
contactar, contacto, comunicarse
hablar con alguien, hablar con una persona, agente, operador, asesor, humano, persona real > contacto, teléfono
llamar, número de teléfono, línea > teléfono, contacto
chat, chatear
responder, respuesta, contestar
horario, abierto, horas de atención
borrar, eliminar, suprimir
quitar, sacar, retirar
cerrar cuenta, cerrar mi cuenta > eliminar cuenta
cambiar, modificar, actualizar, editar
añadir, agregar, sumar
subir, cargar archivo
descargar, bajar
imprimir, impresión
instalar, configurar
ajustes, configuración, opciones
aplicación, app
mensaje, sms
foto, imagen
cifra, dígito, número
teclear, escribir, introducir, meter
pantalla, display
encender, prender
apagar, desconectar
luz, lucecita, foco
descuento, promoción, cupón, código promocional
vale > cupón
pausar, suspender, congelar, pausa, interrumpir
vacaciones, viaje, viajar, de viaje > pausar
caducar, vencer, expirar
caducado, vencido
plazo, fecha límite
permanencia, compromiso, preaviso
datos personales, privacidad
información personal, protección de datos > datos
rastrear, espiar, gps, localizar, saben dónde > ubicación
robo, hurto, robar, robado
afanar, chorear, mangar, choro, ladrón, llevaron, quitaron > robado, robo
perdido, extraviado, perder
desaparecer, desapareció, ya no está > robado, perdido
seguro, asegurado, cobertura
garantía, cobertura
accidente, choque, colisión
atropellar, atropelló, chocar, caer, caí, caída, golpe > accidente
lesión, herido, lastimado
policía, denuncia, comisaría
franquicia, deducible
daño, desperfecto, rayón, raspón, arañazo
multa, sanción
queja, reclamación, reclamo
permitido, se puede, dejan
prohibido, prohibir > no permitido
invitar, recomendar
compartir, prestar
niño, niños, chicos, hijos, peque, nene
otra persona, alguien más > persona
empezar, comenzar, iniciar
ciudad, localidad
dejar, aparcar, estacionar, parquear
coche, carro, auto, automóvil
idioma, lengua
conexión, internet, wifi
noche, madrugada
diferencia, comparar
limpiar, lavar
esperar, tardar, demorar
días laborables, días hábiles
bloquear, bloqueado
`;
