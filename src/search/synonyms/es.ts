/**
 * Words with which customers ask and words with which articles answer, in Spanish of every country.
 * `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const spanish = `
contraseña, clave, password
clave de acceso > contraseña
móvil, celular, teléfono
ordenador, computadora, computador
correo electrónico, correo, email, mail
iniciar sesión, entrar, acceder, ingresar, login, loguearse
cerrar sesión, salir, logout
usuario, cuenta, perfil
darse de baja, baja, cancelar, rescindir, anular
dar de alta, registrarse, crear cuenta, inscribirse
factura, recibo, comprobante
tarifa, precio, coste, costo
gratis, gratuito
pagar, abonar
pago, cobro, cargo
cobrar > pago
devolución, reembolso, reintegro
devolver > devolución, reembolso
dinero de vuelta > reembolso
suscripción, abono, plan
tarjeta de crédito, tarjeta
pedido, compra, orden
envío, entrega, despacho
paquete > envío, pedido
dirección, domicilio
error, fallo, problema, avería
no funciona, roto, estropeado, averiado
arreglar, reparar, solucionar
ayuda, soporte, asistencia, atención al cliente
hablar con alguien > contacto, soporte
llamar > teléfono, contacto
borrar, eliminar, suprimir
cambiar, modificar, actualizar, editar
añadir, agregar
subir, cargar archivo
descargar, bajar
ajustes, configuración, opciones
aplicación, app
descuento, promoción, cupón, código promocional
vale > cupón
pausar, suspender, congelar
caducar, vencer, expirar
plazo, fecha límite
datos personales, privacidad
robo, hurto
robado > robo
perdido, extraviado
garantía, cobertura
queja, reclamación, reclamo
invitar, recomendar
idioma, lengua
conexión, internet, wifi
`;
