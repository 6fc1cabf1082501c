/** What customers and companies call accounts, sign-in, identity, privacy, theft of accounts and fraud in Spanish. */
export const accounts = `
# Abrir una cuenta
cuenta, perfil, usuario | mi cuenta
crear una cuenta, crear cuenta, abrir una cuenta, registrarse, registro, darse de alta, dar de alta, alta de usuario, registrarme | inscribirse
hacerme una cuenta, sacarme una cuenta, apuntarme, inscribirme, inscripción, afiliarme, unirme > crear una cuenta, registro
no me deja registrarme, no puedo crear cuenta, error al registrarme, el registro falla > registro, crear una cuenta, problemas de registro
ya existe una cuenta, correo ya en uso, dice que ya tengo cuenta > correo ya registrado, recuperar cuenta, registrado
nombre de usuario, usuario, nick, apodo, alias, nickname, user
olvidé mi usuario, no sé mi usuario, no recuerdo con qué correo, con qué correo me registré > recuperar nombre de usuario, recuperar cuenta, usuario
datos personales, información personal, mis datos, datos de la cuenta | perfil
cambiar mis datos, actualizar mis datos, modificar datos, editar perfil, corregir mis datos | datos personales
cambiar el nombre, corregir mi nombre, mi nombre está mal, cambio de apellido, me casé, nombre mal escrito | datos personales
cambiar el número de teléfono, actualizar teléfono, cambié de número, nuevo número, tengo otro número, cambio de número | datos de contacto
ya no tengo ese número, perdí mi número, ya no uso ese teléfono, no tengo acceso al teléfono > cambiar el número de teléfono, recuperar cuenta
cambiar el correo, cambiar mi email, actualizar correo, otro correo, modificar la dirección de correo | datos de contacto
sin acceso al correo, perdí el correo, no tengo ese email, ya no uso ese correo > cambiar el correo, recuperar cuenta, correo
foto de perfil, avatar, imagen de perfil, cambiar la foto | perfil
cuenta de empresa, cuenta de negocio, perfil profesional, cuenta empresarial, cuenta business | empresa
empresa, compañía, negocio, pyme, trabajador autónomo, sociedad, emprendimiento | cuenta de empresa
dos cuentas, varias cuentas, tengo dos perfiles, cuenta duplicada, unir cuentas, fusionar cuentas | cuentas múltiples
cambiar de cuenta, alternar cuentas, pasar a otra cuenta, usar otra cuenta | cuentas múltiples
transferir la cuenta, pasar la cuenta a otro, cambiar titular de la cuenta, traspasar cuenta | cambio de titular

# Entrar
iniciar sesión, inicio de sesión, acceder, login, ingresar a la cuenta, loguearse, entrar en la cuenta, sign in | acceso
entrar, ingresar, quiero meterme, no puedo meterme, loguearme, loguear, logearme, entro, ingreso a mi cuenta > iniciar sesión, acceder, acceso
no puedo entrar, no me deja entrar, no puedo acceder, no puedo iniciar sesión, no puedo ingresar, no me deja loguearme | problemas para iniciar sesión, recuperar cuenta
perdí el acceso, sin acceso, me quedé afuera, quedé fuera de mi cuenta, recuperar el acceso > recuperar cuenta, problemas para iniciar sesión, sesión
cerrar sesión, salir de la cuenta, desconectarse, logout, desloguearse, cierre de sesión | cerrar todas las sesiones
cerrar todas las sesiones, sesiones abiertas, sesiones activas, salir de todos los dispositivos | dispositivos conectados
se cierra la sesión, me saca de la cuenta, me desloguea, me pide entrar cada vez, sesión expirada, sesión caducada | mantener sesión iniciada
recordarme, mantener la sesión iniciada, no cerrar sesión, guardar contraseña | iniciar sesión
entrar con google, iniciar sesión con facebook, entrar con apple, sso, inicio de sesión único, iniciar con google | vincular cuenta
vincular, conectar cuentas, enlazar, asociar cuenta, vinculación | desvincular
desvincular, desconectar una cuenta, desenlazar, quitar acceso a una app, revocar acceso | aplicaciones conectadas

# Contraseña
contraseña, password, clave de acceso, clave secreta, pass, palabra clave | credenciales
mi contra, olvidé la contra, cambiar la contra, clave, passwd, contrasenia, contrasña > contraseña
olvidé la contraseña, olvidar contraseña, no recuerdo mi contraseña, no me acuerdo la clave, se me olvidó la contraseña | restablecer contraseña, recuperar contraseña
restablecer contraseña, recuperar contraseña, resetear contraseña, reiniciar clave, blanquear clave, restablecimiento, resetear | olvidé la contraseña
restablecer, recuperar, resetear, reestablecer, recuperación
cambiar contraseña, modificar contraseña, nueva contraseña, actualizar clave, cambio de contraseña, cambiar la clave
contraseña incorrecta, contraseña equivocada, clave inválida, contraseña está mal, clave incorrecta, no me reconoce la contraseña | restablecer contraseña
no llega correo para restablecer, enlace de recuperación, link para cambiar la clave, el enlace caducó | restablecer contraseña
requisitos de la contraseña, contraseña segura, contraseña débil, no me acepta la contraseña | cambiar contraseña
gestor de contraseñas, administrador de contraseñas, llavero | contraseña
clave de paso, passkey, llave de acceso, llave de seguridad, yubikey | biometría
huella, huella dactilar, huella digital, face id, reconocimiento facial, biometría, touch id, escaneo de la cara
pregunta de seguridad, preguntas secretas, respuesta secreta | recuperar cuenta

# Códigos
código de verificación, código de confirmación, código de un solo uso, otp, código sms, token de seguridad, código de acceso | verificación en dos pasos
no me llega el código, no recibo el código, no llega el sms, el código no llega, no ha llegado el código > código de verificación no recibido, código de verificación, código, verificación, recibido
código incorrecto, código no válido, código inválido, no me acepta el código, código caducado, el código no sirve | código de verificación
verificación en dos pasos, doble factor, autenticación de dos factores, 2fa, doble autenticación, mfa, segundo factor | código de verificación
app de autenticación, google authenticator, autenticador, authenticator, token virtual | verificación en dos pasos
códigos de respaldo, códigos de recuperación, códigos de reserva, backup codes | verificación en dos pasos
cambié de móvil y autenticador, perdí el móvil del código, teléfono nuevo y código > verificación en dos pasos, recuperar cuenta, verificación
confirmar el correo, verificar el correo, validar el email, correo de verificación, enlace de activación, activar la cuenta | activación
activar, activación, habilitar, poner en marcha, dar de alta un servicio
desactivar, deshabilitar, desactivación, inhabilitar, apagar una función
captcha, no soy un robot, semáforos, demostrar que soy humano | verificación

# Identidad
verificar la identidad, verificación de identidad, comprobar identidad, validar identidad, kyc, acreditar identidad, identificarse | documento de identidad
documento de identidad, dni, cédula, carné de identidad, carnet, ine, nie, identificación oficial | pasaporte
me piden el dni, por qué piden mi documento, mandar foto del dni, subir mi cédula, foto con el documento > verificar la identidad, documento de identidad, identidad
selfie, foto de la cara, prueba de vida, video selfie, escaneo facial | verificar la identidad
verificación rechazada, no me aceptan el documento, no me verifica, documento rechazado, verificación fallida | verificar la identidad
verificación pendiente, cuánto tarda la verificación, sigue en revisión, en revisión | verificar la identidad
cuenta verificada, insignia, tilde azul, palomita azul, check azul | verificación
comprobante de domicilio, justificante de domicilio, recibo de la luz, empadronamiento, prueba de residencia | verificar la identidad
nacionalidad, ciudadanía, extranjero, residente, no residente | documento de identidad
certificado digital, firma electrónica, clave pin, dni electrónico, firma digital, fiel, clave única

# Bloqueos
cuenta bloqueada, cuenta suspendida, me bloquearon, cuenta inhabilitada, cuenta deshabilitada, me suspendieron, cuenta restringida | desbloquear cuenta
me banearon, baneado, ban, me cerraron la cuenta, me echaron, me tumbaron la cuenta > cuenta suspendida, apelar
desbloquear cuenta, reactivar cuenta, recuperar cuenta bloqueada, desbloqueo, rehabilitar cuenta | cuenta bloqueada
bloquear, bloqueo, bloqueado, restringir | suspender
demasiados intentos, tres veces la clave, puse mal la clave, intentos fallidos, muchas veces mal la clave, superó el número de intentos > cuenta bloqueada, restablecer contraseña, bloqueada, restablecer
apelar, apelación, recurrir, pedir revisión, impugnar una suspensión | cuenta suspendida
infringir, incumplir las normas, violación de las normas, normas de la comunidad, normas de uso | cuenta suspendida

# Cuenta robada
cuenta hackeada, me hackearon, hackeado, hackeó, jaqueado, me jaquearon, cuenta robada, me robaron la cuenta, cuenta comprometida | acceso no autorizado, cuenta pirateada
alguien entró, alguien entró en mi cuenta, otra persona usa mi cuenta, entraron en mi perfil, alguien más tiene acceso, inicio de sesión sospechoso | acceso no autorizado, cuenta hackeada
cambiaron mi contraseña, me cambiaron el correo, cambiaron mis datos, ya no es mi correo > cuenta hackeada, acceso no autorizado, recuperar cuenta, hackeada, acceso, autorizado
actividad sospechosa, actividad inusual, aviso de seguridad, alerta de seguridad, inicio de sesión desconocido | acceso no autorizado
suplantación de identidad, se hacen pasar por mí, suplantar, perfil falso, robo de identidad, usurpación, cuenta falsa
suplantación de identidad, se hacen pasar por mí, suplantar, perfil falso, robo de identidad, usurpación, cuenta falsa > fraude
recuperar mi cuenta, recuperación de cuenta, me devuelvan mi cuenta, recuperar cuenta | restablecer contraseña
hacker, pirata informático, ciberdelincuente, ciberataque
hacker, pirata informático, ciberdelincuente, ciberataque > seguridad
seguridad de la cuenta, proteger mi cuenta, cuenta segura, reforzar la seguridad | verificación en dos pasos

# Estafas
estafa, fraude, timo, engaño, estafado, fraudulento, defraudar
estafa, fraude, timo, engaño, estafado, fraudulento, defraudar > denunciar
me estafaron, me timaron, me engañaron, caí en una estafa, me hicieron el cuento, me trampearon, me vieron la cara, me cagaron > estafa, fraude, denunciar
phishing, correo falso, correo sospechoso, suplantación por correo, mensaje fraudulento, smishing, sms falso
phishing, correo falso, correo sospechoso, suplantación por correo, mensaje fraudulento, smishing, sms falso > fraude
es de verdad este correo, este mensaje es suyo, me llegó un correo raro, es real este mensaje, mensaje raro, link raro > phishing, correo sospechoso
llamada fraudulenta, vishing, me llamaron haciéndose pasar por, llamada falsa, llamada sospechosa, llaman del banco > fraude telefónico, phishing
di mis datos, puse mi contraseña en, di mi clave, pasé el código, les di el código, pinché en el enlace > phishing, cambiar contraseña, fraude
denunciar, denuncia, reportar, reporte, notificar | informar
denunciar a un usuario, reportar a alguien, reportar un perfil, reportar una cuenta | denunciar
acoso, acosar, insultos, amenazas, bullying, me molestan, amenazado | bloquear a un usuario
acoso, acosar, insultos, amenazas, bullying, me molestan, amenazado > denunciar
bloquear a alguien, bloquear a un usuario, bloquear un contacto, que no me escriba | denunciar
spam, correo basura, correo no deseado, publicidad no deseada | baja de publicidad
sim swapping, duplicado de sim fraudulento, clonaron mi chip, clonaron mi línea | fraude
tarjeta clonada, clonaron mi tarjeta, skimming, duplicaron mi tarjeta > fraude con tarjeta, bloquear tarjeta, cargo no reconocido, fraude, cargo, reconocido

# Privacidad
privacidad, protección de datos, datos personales, rgpd, lopd, habeas data, confidencialidad | política de privacidad
qué hacen con mis datos, venden mis datos, quién ve mis datos, comparten mis datos, qué saben de mí > política de privacidad, privacidad, protección de datos
solicitar mis datos, copia de mis datos, descargar mis datos, exportar mis datos, derecho de acceso | portabilidad de datos
filtración de datos, fuga de datos, brecha de seguridad, se filtraron mis datos, datos filtrados | privacidad
ejercer mis derechos, derechos arco, derecho al olvido, derecho de supresión, supresión de datos | protección de datos
cookies, galletas, rastreo de publicidad, aceptar cookies
cookies, galletas, rastreo de publicidad, aceptar cookies > privacidad
consentimiento, dar permiso, autorizar, autorización, consentir
consentimiento, autorizar, autorización, consentir > permisos
perfil privado, perfil público, quién ve mi perfil, ocultar mi perfil, visibilidad
perfil privado, perfil público, quién ve mi perfil, ocultar mi perfil, visibilidad > privacidad
me espían, me están espiando, espiar, saben dónde estoy, me rastrean, me vigilan > ubicación, privacidad, permisos
dejar de recibir correos, darme de baja del boletín, no quiero publicidad, no quiero más correos, cancelar newsletter, dejar de recibir mensajes | preferencias de comunicación
boletín, newsletter, correos promocionales, publicidad, correos comerciales, marketing | preferencias de comunicación
llamadas comerciales, me llaman todo el tiempo, que dejen de llamarme, lista robinson, no llame > preferencias de comunicación, publicidad no deseada, preferencias, comunicación, publicidad

# Cerrar
eliminar cuenta, borrar mi cuenta, cerrar cuenta, dar de baja la cuenta, suprimir la cuenta, cierre de cuenta, eliminación de la cuenta | desactivar la cuenta
quitar mi cuenta, ya no quiero la cuenta, borrarme de, quiero irme, bórrenme, elimínenme > eliminar cuenta, eliminar
desactivar la cuenta, pausar mi cuenta, desactivación temporal | eliminar cuenta
reactivar, volver a activar, reactivación, recuperar cuenta eliminada, me arrepentí de borrar cuenta
borrar el historial, limpiar historial, eliminar historial, borrar búsquedas | privacidad
fallecido, murió, falleció, muerto, fallecimiento, difunto, defunción, murieron | herencia, cuenta de una persona fallecida
mi padre murió, mi esposo falleció, mi madre ha muerto, qué pasa cuando muere, persona que ya no está > fallecimiento, cuenta de una persona fallecida, herencia
heredero, herencia, heredar, sucesión, testamento, beneficiario | fallecimiento

# Permisos, menores, otros
menor de edad, menores, niño, niña, adolescente, chico menor | edad mínima, control parental
control parental, supervisión familiar, controles parentales, limitar a mis hijos | menor de edad
edad mínima, cuántos años hay que tener, desde qué edad, mayor de edad, límite de edad, fecha de nacimiento
tutor, representante legal, padre o madre, padres, apoderado legal | menor de edad
compartir la cuenta, cuenta compartida, prestar mi cuenta, usar la misma cuenta, cuenta familiar, plan familiar | invitar a un miembro
invitar, invitación, añadir un miembro, agregar un usuario, sumar a alguien, invitado | usuarios
quitar un miembro, eliminar un usuario, sacar a alguien del equipo, expulsar | usuarios
permisos, roles, derechos de acceso, administrador, niveles de acceso | acceso
administrador, admin, propietario de la cuenta, dueño de la cuenta
administrador, admin, propietario de la cuenta, dueño de la cuenta > permisos
delegar, persona autorizada, apoderado, representante, poder notarial | autorización
compañero, equipo, empleado, un trabajador, los trabajadores, colaborador, colega | usuarios, miembros
amigo, contacto, seguidor, lista de contactos, agregar amigos
amigo, seguidor, agregar amigos > contactos
modificar, cambiar, editar, actualizar, corregir
borrar, eliminar, suprimir, eliminación, borrado, supresión | quitar
recuperar algo borrado, lo borré sin querer, eliminé por error, recuperar eliminado > recuperar archivos, restaurar
notificaciones, avisos, alertas, notificación push, recordatorios | ajustes de notificaciones
no me llegan las notificaciones, no me avisa, no me suenan los avisos > notificaciones, ajustes de notificaciones
idioma, lengua, cambiar el idioma, está en inglés, ponerlo en español, en castellano | ajustes

# Más de cuentas y datos
olvidar, olvidé, no recuerdo, no me acuerdo, se me olvidó, olvidado, me olvidé
recordar, recuerdo, recuerda, acordarme, me acuerdo | olvidar
añadir, agregar, sumar, incorporar, incluir, añado
quitar, sacar, retirar, saqué, remover, quité | eliminar
escribir, teclear, introducir, digitar, ingresar los datos, introduzco, capturar datos | rellenar
cifra, dígito, número, numerito | código
verificar, verifico, verifiqué, verificación, validar, validación | confirmar, comprobar, compruebo
confirmar, confirmación, confirmo, ratificar | verificar
modificar, modifiqué, modifico, modificación, cambio de datos | cambiar
aceptar, acepto, aceptación, dar el ok, estar de acuerdo | consentimiento
elegir una contraseña, poner contraseña, crear contraseña, qué contraseña pongo | contraseña
no tengo contraseña, nunca puse contraseña, nunca creé una contraseña, entrar sin contraseña > crear contraseña, enlace de acceso, enlace, acceso
enlace de acceso, magic link, enlace mágico, entrar por correo, código al correo | iniciar sesión
contraseña temporal, contraseña provisional, clave provisoria, primera contraseña | cambiar contraseña
ver mi contraseña, mostrar la contraseña, saber mi contraseña | restablecer contraseña
no me reconoce el usuario, usuario no existe, cuenta no encontrada, dice que no existo, usuario incorrecto > problemas para iniciar sesión, sesión
página no me deja pasar, pantalla de inicio en bucle, vuelve a pedir la clave, vuelve al inicio > problemas para iniciar sesión, sesión
entrar en otro dispositivo, mi cuenta en otro móvil, entrar desde el ordenador, entrar desde otro país | iniciar sesión
dispositivo de confianza, dispositivo reconocido, este es mi equipo | dispositivos conectados
límite de dispositivos, demasiados dispositivos, cuántos dispositivos, quitar un dispositivo, añadir un dispositivo | dispositivos conectados
cuántas personas pueden usarlo, usuarios a la vez, ver a la vez, usarla entre varios | compartir la cuenta
llega código que no pedí, códigos que no pedí, sms de código sin pedirlo > acceso no autorizado, código de verificación, acceso, autorizado
correo de cambio de contraseña, yo no cambié la contraseña, no fui yo, yo no fui | acceso no autorizado
no inicié esa sesión, entraron desde otro país, inicio en otra ciudad > acceso no autorizado, acceso, autorizado
cambiar el correo principal, correo secundario, correo de recuperación, correo alternativo | cambiar el correo
correo mal escrito, puse mal el correo, me equivoqué en el correo, correo con error, errata en el correo > cambiar el correo, correo
correo del trabajo, correo de empresa, dejé el trabajo, correo de la universidad > cambiar el correo, correo
cambio de sexo, cambio de género, nombre social, nombre legal, pronombres | cambiar el nombre
fecha de nacimiento equivocada, puse mal mi edad, mal la fecha de nacimiento | datos personales
cambiar el país, cambiar de región, me mudé de país, país de la cuenta | datos de la cuenta
cuenta inactiva, cuenta dormida, hace años que no entro, borraron mi cuenta por inactividad | reactivar
mi cuenta desapareció, no aparece mi cuenta, ya no existe mi cuenta, me borraron la cuenta > recuperar cuenta, cuenta eliminada, eliminada
cuánto tarda en borrarse, qué pasa si borro cuenta, qué pierdo al cerrar > eliminar cuenta, eliminar
borrar mis datos, eliminar datos personales, que borren todo, quiten mis datos, elimine mis datos > derecho de supresión, eliminar cuenta, supresión
salir en google, quitar mi nombre de internet, aparezco en internet > derecho al olvido, privacidad
foto sin permiso, publicaron mi foto, usaron mi foto, subieron mis fotos > denunciar, privacidad
contenido inapropiado, contenido ofensivo, pornografía, desnudos, odio, violencia
contenido inapropiado, contenido ofensivo, pornografía, desnudos, odio, violencia > denunciar
chantaje, extorsión, sextorsión, me chantajean, me amenazan con > denunciar, policía
estafa amorosa, me enamoró por internet, perfil falso de citas, novio por internet > estafa, denunciar
falso empleado, hizo pasar por la empresa, falso soporte, falso técnico, falso agente > phishing, fraude
anydesk, teamviewer, acceso remoto, me pidieron instalar, controló mi ordenador > fraude, acceso no autorizado
inversión falsa, me prometieron ganar, estafa con criptomonedas, estafa piramidal, esquema piramidal > estafa, fraude
alquiler falso, piso falso, anuncio falso, pagué la señal y desapareció > estafa, anuncio fraudulento
billete falso, dinero falso, cheque falso, comprobante falso, pago falso > fraude
denuncia policial, poner denuncia, copia de la denuncia, ir a la policía, número de denuncia
página falsa, web falsa, web clonada, sitio falso, app falsa | phishing
recuperar dinero de una estafa, me devuelven si me estafaron, ya pagué a un estafador > fraude, recuperar dinero, reclamar un cargo
documento caducado, dni vencido, cédula vencida, documento vencido, renovar dni | documento de identidad
perdí mi dni, me robaron el dni, perdí la cédula, robo de documentos > documento de identidad, robo de identidad, identidad, robo
foto borrosa, no se lee el documento, no enfoca, sale borroso, no me toma la foto > verificar la identidad, foto del documento, identidad, foto
quién puede ver mi perfil, bloquear que me vean, que no me encuentren, ser invisible > privacidad, visibilidad
ocultar, esconder, hacer invisible, anónimo, anonimato
ocultar, esconder, hacer invisible, anónimo, anonimato > privacidad
grabaciones, graban las llamadas, me graban, cámaras de seguridad, videovigilancia
grabaciones, graban las llamadas, me graban, cámaras de seguridad, videovigilancia > privacidad
ex entra en mi cuenta, mi ex tiene mi clave, mi pareja me espía, alguien sabe mi clave > cambiar contraseña, cerrar todas las sesiones, seguridad de la cuenta, cerrar, sesiones
trabajador que se va, dar de baja un empleado, empleado que se fue, quitar acceso a un empleado > eliminar un usuario, usuario
no soy administrador, sin permisos, no tengo permiso, acceso denegado, no autorizado | permisos
particular, persona física, persona natural, cliente particular

errata, error de escritura, escribí mal, error tipográfico, mal escrito, puse mal > corregir, datos personales
prestar, dejárselo a otro, presto, le presté, prestar a un amigo > compartir, otra persona
mis hijos, los chicos, para niños, mis peques, el nene > niños, menor de edad
mi jefe, mi empresa paga, plan de la empresa, correo corporativo | cuenta de empresa
me quitaron el acceso, me sacaron del grupo, me eliminaron, me expulsaron > acceso, permisos
nombre artístico, otro nombre, nombre que se muestra, nombre visible | nombre de usuario
ver quién entró, historial de accesos, últimos accesos, registro de actividad | sesiones activas
número de cliente, id de usuario, código de cliente, número de socio, id | datos de la cuenta
código pin de atención, clave telefónica, pin de soporte, palabra de seguridad | verificar la identidad
unirme al equipo, aceptar una invitación, no me llegó la invitación, enlace de invitación | invitar

# Palabras sueltas que llevan al título
puse mal, escribí mal mi nombre, mi apellido, apellido mal, apellidos > corregir el nombre, datos personales, corregir
dejé mi cuenta abierta, dejé abierta la sesión, en un ciber, ordenador público, en otra computadora > cerrar sesión, cerrar todas las sesiones, cerrar, sesión, sesiones
no me toman la foto, no toma la foto, no acepta la foto, foto rechazada, no escanea el documento > verificación rechazada, verificar la identidad, rechazada, identidad
dónde pongo, dónde meto, dónde escribo, dónde introduzco > añadir, introducir
estaba logueado, abierta en otro lado, sesión en otro equipo, alguien tiene mi sesión > sesiones activas, cerrar todas las sesiones, sesiones, activas, cerrar
me insulta, me insultan, me ofende, me escribe cosas feas, me acosa > acoso, denunciar a un usuario, bloquear a un usuario
pide mis datos, piden mi número de tarjeta, me pide mi clave, me pidieron la contraseña > phishing, fraude, seguridad de la cuenta
mi hijo de, mi hija de, niño de, tiene años, cumple años > edad mínima, menor de edad, mínima, menor
dejen de mandarme, dejen de escribirme, no me manden, no me escriban más, paren de mandar > darse de baja, boletín, preferencias de comunicación
para qué quieren mis datos, por qué piden mi teléfono, por qué quieren mi dirección > privacidad, verificar la identidad
# De cómo se cuenta a la palabra del título
me casé, divorcié, ya no me llamo, cambié de nombre, cambié de apellido > apellidos, nombre, personales
mudé, mudamos, mudarme, me cambié de casa, cambio de casa, cambié de casa, casa nueva, las cartas van, vivo en, me fui a vivir, me voy a vivir, ya no vivo > domicilio, dirección, residencia, residente
ine, dni, cédula, carnet, carné, pasaporte, curp, nie, mi rut, el rut, cédula de extranjería, licencia > identidad, documento, identificación
selfie, mi cara, salir en video, salir yo, grabarme, foto de mi cara > identidad, verificación, facial
por qué me piden, para qué quieren, por qué tengo que, por qué quieren, para qué piden, por qué me preguntan, por qué tanto, me preguntan, me obligan > motivo, obligatorio, requisito, normativa
mi hijo, mi hija, mi niño, mi niña, mi chamaco, mi nieto, mi nieta, cuántos años, tiene 15, tiene 16, tiene 17, hijo adolescente > edad, menor
no me fío, no confío, desconfianza, da desconfianza, me da miedo, me da cosa, es de fiar, es confiable, es seguro, será seguro, qué tan seguro > seguridad, protección, confianza, fraude
que ni conozco, no conozco, ni conozco, no me suena, ni idea de qué es, yo no fui, no fui yo, yo no hice, yo no gasté, yo no compré, yo no pedí, alguien anda usando, alguien está usando, alguien usó > reconocido, desconocido, autorizado, fraude
piqué mal, metí mal, la puse mal, lo puse mal, tecleé mal, varias veces, muchas veces, tres veces > intentos, erróneo, incorrecto, bloqueado
ya sabe el mío, sabe mi clave, me vio la clave, me vieron la clave > seguridad, cambiar, pin, contraseña
me pararon, me pararon todo, me frenaron, no me dejan hacer nada, me congelaron, congelada, congelar, congelé > bloqueada, bloquear, suspendida, restricción, retenido
volver a prender, vuelvo a prender, descongelar, volver a activar, quitar el bloqueo, otra vez activa > desbloquear, reactivar
no quiero nada, no quiero saber nada, borrar, salgo, me quiero salir, me quiero ir, no quiero seguir con ustedes > baja, cierre, cancelación, eliminar, cerrar
primo de, mi primo, mamá, papá, hermano, hermana, suegra, suegro, abuela, abuelo, tía, tío, novia, novio, esposa, esposo, marido, amigo, amiga, familia, sobrino, cuñado, vecina, compañero de piso, roomie > beneficiario, destinatario, familiar, terceros
qué le doy, qué datos le, qué le paso, qué le digo, qué datos pido > número, datos, iban, código
no me acuerdo, no me acuerdo qué puse, qué le puse, no recuerdo, me fue de la cabeza > contraseña, olvidada, restablecer, recuperar
me olvidé, no manda nada, no me manda, no llega nada, no me llega nada, no me llega > enlace, correo, recibido, restablecer
me pide lo del otro, me pida un número, me pide un número, cada vez me pide, cambié de cel, cambié de celular, cambié de teléfono > verificación, código, dispositivo, acceso
alguien está publicando, yo no escribí, yo no puse, entraron, alguien entró, se metieron, se me metieron > comprometida, hackeada, sesiones, actividad, acceso
uno nuevo, alguien nuevo, compañero nuevo, empezó a trabajar, contratamos a > usuario, miembro, invitar, licencia
ya no trabaja, se fue una chica, se fue un chico, se fue un compañero, pagando por ella, pagando por él > usuario, licencia, eliminar, puesto
oficina, compañera, compañero, colega, los de mi equipo, mi gente > usuario, equipo, miembro
me quiero llevar, llevarme mis, sacar todo, pasar todo, lo mío, mis cosas > exportar, descargar, datos, migrar
borró, ayer estaba, estaba bien, como estaba antes, como estaba, lo de antes, le cambiaron, me lo cambiaron, machacó > restaurar, versión, historial, anterior, cambios
lo que apunto, lo que escribo, no sale en, no me sale en, me sale lo viejo, no se pasa > sincronización, sincronizar, actualizar
le doy click, le pico, ya no abre, no abre, no me abre, se sale sola, se sale solita, se sale solo, se cierra sola, me bota > cierra, aplicación, app, error
ya no cabe, no cabe, hasta el tope, lleno, llena, a reventar > almacenamiento, espacio, capacidad, insuficiente
suena, no me entero, me escriben, me avisen, me avise, que me avisen > notificaciones, avisos, alertas
mi mujer, mi pareja, a medias, mi novio y yo, mi esposo y yo, entre dos, nos separamos, metiendo mano, sigue metiendo > compartida, conjunta, titular, titulares, autorizado, adicional
otra igual, tener dos, una segunda, otra más > adicional, segunda, duplicado
meter la de, agregarla, agregar mi, añadirla, registrarla, de mi banco viejo, de otro banco > vincular, añadir, externa
no me dejan tocar, no puedo tocar, no me dejan sacar, que espere, me dicen que espere, todo gris, en revisión, de la nada > bloqueada, seguridad, revisión, retenido, pendiente
se me ahogó, se me mojó, se me rompió el teléfono, compré otro, ahí tenía todo, perdí el cel, se murió mi teléfono, teléfono prestado > dispositivo, terminal, acceso, recuperar, nuevo
ni idea, no tengo ni idea, no sé cuál es, cuál era, no sé cuál puse, se me borró > olvidado, restablecer, recuperar
ya no tengo ese chip, ese chip, número viejo, línea vieja, van allá, les llega a > teléfono, línea, número, móvil
en inglés, no entiende, en otro idioma, está en francés, no está en español, en chino > idioma, preferencias
peluquera, electricista, mi taller, mi tiendita, trabajo por mi cuenta, soy independiente, freelance, monotributo, emprendedor, lo de la casa > autónomos, negocio, empresa, profesional
viuda, viudo, mi papá se fue, ya no está con nosotros, herederos, testamento, heredar > fallecimiento, titular, defunción, herencia
ayuntamiento, demuestre, que demuestre, donde salga, donde diga, que conste > certificado, titularidad, documento, justificante
`;
