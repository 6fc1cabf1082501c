/** What customers of software tell of seats, roles, plans, data, connections and failures, in Spanish. */
export const software = `
# Espacios de trabajo, usuarios y permisos
espacio de trabajo, workspace, cuenta de empresa, cuenta del equipo, organización > equipo, cuenta
licencia, asiento, puesto, usuario de pago, precio por usuario, plazas > usuarios, miembros
agregar un usuario, añadir un usuario, dar alta a un compañero, meter a un compañero, invitar a mi equipo, invitar a un colega, darle acceso a, que entre mi compañero, sumar gente, incorporar a alguien > invitar miembros, invitación, añadir usuarios, miembros
quitar un usuario, sacar a alguien, eliminar a un empleado, ya no trabaja aquí, se fue de la empresa, ex empleado, quitarle el acceso, revocar el acceso, dar baja a un usuario > eliminar miembros, desactivar un usuario, revocar, acceso, miembro
permisos, derechos de acceso, quién puede ver, quién puede editar, que no vean, limitar lo que ven, restringir el acceso, nivel de acceso > roles, rol, permiso
administrador, admin, dueño de la cuenta, propietario, superusuario, hacer administrador a, quién manda en la cuenta > rol, roles
no tengo permiso, no tengo permisos, acceso denegado, no estoy autorizado, me pide permisos, no me deja editar, me sale en gris, solo el administrador > permiso, permisos, rol, administrador
cambiar el propietario, pasar la cuenta a otro, traspasar la titularidad, nuevo dueño, el dueño se fue > propietario, titularidad, transferir
invitado, usuario externo, proveedor externo, colaborador externo, compartir con un cliente, que entre un cliente > invitados, acceso de invitado, externo
solo lectura, solo mirar, que vea pero no toque, ver sin editar > solo lectura, lector, rol
no le llegó la invitación, invitación vencida, invitación caducada, no recibió la invitación, reenviar invitación > invitación, reenviar

# Planes y cobro de programas
subir de plan, mejorar el plan, pasar a premium, versión de pago, versión completa, plan superior, desbloquear funciones, quiero más funciones > cambiar de plan, plan, suscripción, mejora
bajar de plan, plan más barato, plan inferior, volver al gratis, pasar a gratuito, versión gratis otra vez > cambiar de plan, plan, suscripción
prueba gratis, período de prueba, versión de prueba, probarlo antes, se acabó la prueba, se terminó la prueba, alargar la prueba > prueba gratuita, periodo de prueba
pago anual, pagar por año, una vez al año, pasar a anual, pasar a mensual, de mensual a anual > facturación anual, ciclo de facturación, periodo de facturación
proporcional, prorrateo, solo medio mes, por qué esa cantidad rara, parte del mes > prorrateo, proporcional, facturación
poner nuestro nif, datos empresa en la factura, razón social en factura, poner el cuit, poner el rfc, orden de compra, pagar con transferencia la licencia > datos fiscales, facturación, factura
correo de facturación, que facturas lleguen a contabilidad, facturas a administración, mandar facturas a otro correo > contacto de facturación, facturas, correo
límite de uso, llegué al límite, se acabaron los créditos, sin espacio, almacenamiento lleno, me quedé sin espacio, cuota llena, demasiadas solicitudes > límite, límites, almacenamiento, cuota, plan
descuento para ong, precio para asociaciones, descuento educativo, precio para escuelas, startups > descuento, educación, organizaciones

# Datos que entran y salen
importar datos, subir un excel, cargar un csv, subir mis contactos, pasar todo desde otro programa, migrar desde, venimos de otro sistema, traer los datos > importar, importación, migración
falla la importación, error al importar, no me sube el excel, columnas mal, caracteres raros, salen símbolos raros > importación, importar, errores
exportar datos, sacar mis datos, bajar todo, descargar en excel, llevarme los datos, copia de todo > exportar, exportación, descargar
copia de seguridad, respaldo, backup, restaurar, volver atrás, versión anterior, como estaba ayer, se perdió mi trabajo, se borró todo, perdí lo que hice > restaurar, copia de seguridad, historial de versiones, recuperar
borré sin querer, lo borré por error, se me borró, eliminé por accidente, recuperar lo borrado, papelera > recuperar, restaurar, papelera, eliminados
duplicados, repetidos, contacto dos veces, unir dos, fusionar > duplicados, fusionar, combinar
no sincroniza, no se sincroniza, desincronizado, no se actualiza, no aparecen los cambios, en celular se ve distinto, muestra datos viejos > sincronización, sincronizar, actualizar
subir un archivo, adjuntar, no me deja subir, archivo muy pesado, pesa mucho, tamaño máximo > subir archivos, tamaño, adjuntos, adjunto
archivar, guardar lo viejo, cerrar un proyecto, proyectos terminados > archivar, archivados
no encuentra nada el buscador, filtrar, ordenar por, buscar uno viejo > búsqueda, filtros, vistas
campo propio, agregar una columna, añadir un campo, datos extra > campos personalizados, campo
plantilla, modelo, formato base, reutilizar > plantillas, plantilla
cambiar muchos a la vez, todos de golpe, seleccionar todo, uno en uno es eterno > acciones masivas, edición masiva
informe, reporte, estadísticas, gráfica, números para mi jefe, métricas > informes, panel, estadísticas

# Conexiones
integración, conectar con, enlazar con, vincular con, que hable con nuestro sistema, conectar gmail, conectar outlook, complemento > integraciones, conectar, aplicaciones
se desconectó sola la integración, dejó de conectar con, token vencido, hay que volver a conectar > reconectar, integración, autorización
api, clave de api, llave de api, token de acceso, dónde está mi clave api > api, claves, desarrolladores
webhook, avisar a nuestro servidor, recibir eventos > webhooks
incrustar, poner en mi web, meterlo en mi página, widget, iframe > insertar, incrustar, sitio web
dominio propio, mi propia dirección web, dns, no verifica el dominio > dominio, dns
inicio de sesión único, sso, saml, entrar con cuenta la empresa, login corporativo > inicio de sesión único, sso
automatizar, que se haga solo, regla, disparador, flujo > automatizaciones, reglas, flujos
demasiados correos de ustedes, quitar los avisos, silenciar, dejar de recibir alertas, no me avisa, no me llegan los avisos > notificaciones, avisos, preferencias
sincronizar el calendario, ver en mi calendario, google calendar > calendario, integración
firmar un documento, firma digital, firmar en línea > firma, firma electrónica
está caído, se cayó el sistema, no carga la página, no abre, error del servidor, error 500, algo salió mal, solo me pasa a mí, están caídos, no anda la página, no va la web > estado del servicio, incidencia, interrupción, mantenimiento, caída
va lento, va lentísimo, tarda en cargar, se queda cargando, se traba, se cuelga, se pega, se queda pillado, se congela, se tilda > rendimiento, lento, carga
pantalla en blanco, no se ve nada, página vacía, los botones no hacen nada, doy y no pasa nada, hago clic y nada > navegador, caché, visualización
borrar caché, borrar cookies, probar con otro navegador, chrome, safari, firefox > navegador, navegadores compatibles, caché
mensaje de error, código de error, me tira error, me sale un error, marca error, arroja error, sale un cartel, letras rojas > error, errores, mensaje de error
fallo desde la actualización, ayer funcionaba, desde que se actualizó, bug, anda mal > error, problemas conocidos, actualización
sería bueno que, podrían agregar, falta una función, sugerencia, ojalá tuviera > sugerencias, solicitar una función
sin internet, sin conexión, trabajar en el avión > sin conexión, modo sin conexión
modo oscuro, muy brillante, letra muy chica, letra pequeña, agrandar la letra > apariencia, tema, accesibilidad
hora equivocada, una hora de diferencia, huso horario, formato de fecha > zona horaria, formato de fecha
editar a la vez, me pisaron los cambios, quién cambió esto, quién lo borró > registro de actividad, historial, colaboración
compartir un enlace, enlace público, pasar un link, dejar de compartir > compartir, enlace
dónde guardan los datos, servidores en europa, rgpd, es seguro, cifrado, encriptado > protección de datos, seguridad, rgpd
eliminar el espacio, cerrar la cuenta de empresa, borrar todo y cerrar > eliminar, cierre de cuenta
`;
