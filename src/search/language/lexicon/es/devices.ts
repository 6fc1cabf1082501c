/** What customers and companies call devices, apps, connections, files and faults in Spanish. */
export const devices = `
# Aparatos
móvil, celular, teléfono, smartphone, teléfono móvil, teléfono celular | dispositivo
celu, cel, fono, iphone, android, samsung, xiaomi, motorola, huawei > móvil, teléfono, dispositivo
ordenador, computadora, computador, pc, compu, equipo informático | portátil
portátil, laptop, notebook, computadora portátil, macbook | ordenador
tableta, tablet, ipad | dispositivo
dispositivo, aparato, equipo, terminal | móvil
televisor, televisión, tele, tv, smart tv, televisor inteligente, roku, fire tv, chromecast | pantalla
reloj inteligente, smartwatch, apple watch, pulsera de actividad, smartband
auriculares, audífonos, airpods, manos libres, auricular | bluetooth
altavoz, parlante, bocina, bafle, altoparlante | sonido
impresora, imprimir, impresión, tinta, tóner, cartucho | escáner
escanear, escáner, scanner, digitalizar
cámara, webcam, cámara web, lente | foto
micrófono, no me oyen, no me escuchan | sonido
teclado, teclas, tecla | ratón
ratón, mouse, touchpad | teclado
pantalla, display, monitor, visor | pantalla táctil
pantalla rota, pantalla rajada, se me estrelló la pantalla, pantalla partida, vidrio roto, display quebrado | reparar la pantalla
pantalla negra, no se ve nada, pantalla en blanco, se queda en negro, pantalla congelada | no enciende
mando, control remoto, mando a distancia | televisor
router, módem, rúter, enrutador, repetidor, amplificador wifi | wifi
decodificador, deco, descodificador, cablebox | televisión
consola, playstation, xbox, nintendo, switch, ps5 | videojuego
electrodoméstico, lavadora, nevera, heladera, refrigerador, frigorífico, microondas, lavavajillas, lavarropas
caldera, calefón, calentador, termo, boiler, calefacción | agua caliente
termostato, temperatura, aire acondicionado, climatizador | calefacción
contador, medidor, lectura del contador, lectura del medidor | consumo
domótica, casa inteligente, bombilla inteligente, enchufe inteligente, alexa, google home
lector de tarjetas, datáfono, terminal de pago, tpv, posnet, punto de venta electrónico

# Encender y batería
encender, prender, arrancar, encendido, enciende, prende, inicia | botón de encendido
apagar, desconectar, apagado, apaga | encender
no enciende, no prende, no arranca, no se enciende, muerto, no da señales de vida | no carga
reiniciar, reinicio, resetear el equipo, apagar y encender, rebootear, apagar y prender | restablecer de fábrica
se reinicia solo, se apaga solo, se apaga de repente, se reinicia todo el tiempo | batería
restablecer de fábrica, restaurar de fábrica, formatear, hard reset, valores de fábrica, borrar todo | reiniciar
batería, pila, acumulador | cargar la batería
cargar la batería, cargar el móvil, cargar el teléfono, carga de la batería, recargar batería | cargador
cargador, cable de carga, adaptador de corriente, transformador, cable usb | cargar la batería
no carga, no me carga, no está cargando, no agarra carga | cargador, batería
la batería dura poco, se descarga rápido, se gasta la batería, no dura nada, se me acaba la pila > batería, duración de la batería
se calienta, sobrecalentamiento, se recalienta, está muy caliente, quema, echa humo, huele a quemado | seguridad
enchufe, toma de corriente, tomacorriente, conector, contacto eléctrico | cable
cable, cordón, conexión por cable, hdmi, usb | enchufe
ruido, hace ruido, zumbido, suena raro, chirría, pitido, pita | avería
luz roja, lucecita, foco rojo, luz que parpadea, piloto, parpadea > indicador luminoso, led
botón, pulsador, interruptor, tecla de encendido
se mojó, mojado, se me cayó al agua, le cayó agua, humedad | daño por agua
se me cayó, se cayó, golpe, caída del teléfono, se me reventó > dañado, pantalla rota, reparación
robaron el celular, me robaron el móvil, perdí el móvil, me chorearon el celu, perdí el teléfono > dispositivo perdido, robo del teléfono, bloquear el dispositivo
localizar el dispositivo, buscar mi iphone, encontrar mi dispositivo, encontrar el móvil, rastrear el teléfono | dispositivo perdido
imei, bloquear imei, lista negra | robo del teléfono

# Fallos
no funciona, no anda, no sirve, no va, no marcha, no jala, no furula, no tira, no camina | error, avería
error, fallo, falla, fallar, bug, incidencia técnica, desperfecto técnico | problema
roto, averiado, estropeado, descompuesto, malogrado, quebrado, escacharrado, jodido, cascado > avería, no funciona, reparación
avería, falla, mal funcionamiento, fallo técnico | no funciona
mensaje de error, código de error, me sale un error, me da error, sale un mensaje, tira error | error
se cuelga, se traba, se congela, se queda pillado, se queda pegado, trabado, colgado, atascado, atorado, se atora | no responde
no responde, se queda cargando, cargando eternamente, da vueltas, se queda pensando, no reacciona | se cuelga
se cierra sola, se cierra la app, crashea, se me cierra, se sale sola, peta, casca | error de la aplicación
lento, va lento, anda lento, lentísimo, va a pedales, tarda en cargar, ralentizado, lentitud | velocidad, rendimiento
caído, se cayó el sistema, está caída la página, no abre la página, servidor caído, no carga la página, hay una caída | interrupción del servicio, estado del servicio
interrupción del servicio, estado del servicio, corte de servicio, incidencias, indisponible | mantenimiento
mantenimiento, en obras, tareas de mantenimiento, parada programada | interrupción del servicio
solución de problemas, resolver problemas, diagnóstico, qué hago si no funciona | error
arreglar, solucionar, resolver, reparar, componer, resuelve, soluciono | solución
servicio técnico, técnico, asistencia técnica, soporte técnico, visita del técnico | reparación

# Apps y programas
aplicación, app, aplicación móvil, apli | programa
programa, software, sistema, plataforma, herramienta | aplicación
página web, sitio, web, página, sitio web, portal | navegador
navegador, chrome, explorador, safari, firefox, edge, browser | página web
caché, borrar caché, limpiar caché, borrar cookies, datos de navegación | navegador
instalar, instalación, bajar la app, instalo | descargar la aplicación
desinstalar, eliminar la app, desinstalación, quitar la aplicación | instalar
descargar, descarga, bajar, bajarme, download | instalar
no me deja descargar, no puedo instalar, no deja bajar la app, no aparece en la tienda > descargar la aplicación, instalar, compatibilidad
play store, app store, google play, tienda de aplicaciones | descargar la aplicación
actualizar, actualización, update, nueva versión, actualizo | versión
desde la actualización, se actualizó y no funciona, la nueva versión no va, volver a la versión anterior > actualización, error
versión, edición, release, qué versión tengo | actualización
sistema operativo, windows, ios, mac, macos, linux | versión
requisitos, requisitos mínimos, requerimientos, requisitos del sistema, mi móvil es viejo, móvil antiguo | compatibilidad
configuración, ajustes, opciones, preferencias, setup | configurar
configurar, ajustar, setear, instalar y configurar, poner a punto, configuro | configuración
primeros pasos, cómo empezar, empezar a usar, guía de inicio, por dónde empiezo, empiezo | configuración inicial
tutorial, guía, videotutorial, paso a paso, curso, formación, capacitación | primeros pasos
función, funcionalidad, característica, feature, prestación
sugerencia, propuesta, idea, pedir una función, me gustaría que tuviera | comentarios
versión beta, beta, probar antes, fase de pruebas | versión
modo oscuro, tema oscuro, fondo negro, dark mode, modo noche | apariencia
tamaño de letra, letra grande, no veo bien, accesibilidad, discapacidad visual, lector de pantalla, ciego
menú, barra, panel, tablero, dashboard, panel de control, escritorio
icono, símbolo, atajo, acceso directo
buscar, búsqueda, buscador, encontrar, busqué, encuentro, encontré, hallar | no encuentro
integración, conectar con, api, plugin, complemento de navegador, extensión, webhook, conector
inteligencia artificial, ia, chatgpt, bot, asistente virtual, chatbot
licencia, clave de producto, serial de activación, número de licencia, código de activación, key | activación
virus, malware, antivirus, programa malicioso, troyano, ransomware | seguridad
ventanas emergentes, pop up, anuncios, me salen anuncios, quitar publicidad, popups | bloqueador de anuncios

# Conexión
internet, conexión, red, conexión a internet, línea de internet | wifi
wifi, wi-fi, guifi, red inalámbrica, inalámbrico | internet
no tengo internet, sin internet, no hay internet, se fue el internet, me quedé sin internet, sin conexión, no hay red | interrupción del servicio, problemas de conexión
se desconecta, se cae la conexión, se corta, se me va la señal, cortes de internet, conexión inestable, intermitente | problemas de conexión
internet lento, poca velocidad, megas, velocidad de internet, test de velocidad, speedtest, mbps | velocidad de conexión
contraseña del wifi, clave del wifi, cambiar la clave del wifi, nombre de la red | wifi, router
no se conecta al wifi, no conecta, no agarra wifi, no detecta la red, no me coge el wifi | problemas de conexión, wifi
señal, cobertura, rayitas, no tengo cobertura, sin señal, sin servicio, mala señal | red móvil
datos móviles, datos, gigas, plan de datos, megas del móvil, 4g, 5g | consumo de datos
me quedé sin datos, se me acabaron los gigas, sin megas, se agotaron los datos > datos móviles, consumo de datos, recarga
roaming, itinerancia, móvil en el extranjero, datos en el extranjero, datos fuera del país
sim, chip, tarjeta sim, esim, simcard, tarjetita | línea móvil
activar la sim, activar el chip, activar la esim, instalar la esim | sim
puk, código puk, pin de la sim, sim bloqueada | sim
duplicado de sim, reponer el chip, sim nueva, reposición de chip | sim
portabilidad, cambiar de compañía, pasarme de compañía, conservar mi número, llevarme mi número, portar | operador
operadora móvil, compañía telefónica, operador móvil, telefónica, movistar, vodafone, telcel | línea móvil
línea fija, teléfono fijo, fijo, línea de casa, centralita
fibra, fibra óptica, adsl, cable coaxial, banda ancha | internet
instalación de la fibra, cita con el instalador, instalador, me vienen a instalar | fibra
bluetooth, emparejar, parear, sincronizar con bluetooth, vincular un dispositivo | conectar
sincronizar, sincronización, sync, se sincroniza, no se sincroniza | copia de seguridad
vpn, proxy, firewall, cortafuegos, ip
gps, ubicación, localización, geolocalización, posición | permisos de ubicación
llamada, llamar, telefonear, llamo, hacer llamadas | teléfono
no puedo llamar, no me entran llamadas, no puedo recibir llamadas, se corta la llamada | llamadas
buzón de voz, contestador, correo de voz, mensaje de voz | llamadas
desvío de llamadas, identificador de llamadas, número oculto, número privado | llamadas
llamadas spam, bloquear un número, bloquear llamadas | llamadas
liberar el móvil, desbloquear el teléfono, liberar celular, teléfono bloqueado de operador, unlock
patrón, olvidé el pin del móvil, patrón de desbloqueo, bloqueo de pantalla | desbloquear

# Correo y mensajes
correo, email, correo electrónico, mail, e-mail, gmail, hotmail, outlook, imeil | mensaje
no me llega el correo, no recibo correos, no ha llegado el email, no me llegó el mail | carpeta de spam
bandeja de entrada, buzón, inbox, carpeta de correo | correo
carpeta de spam, correo no deseado, se fue a spam, bandeja de no deseados, filtro | no me llega el correo
mensaje, sms, texto, mensajito, mensaje de texto, whatsapp, wasap
chat, chatear, conversación, mensajería instantánea | mensajes
adjunto, archivo adjunto, adjuntar, documento adjunto | archivo
videollamada, zoom, teams, meet, reunión en línea, video conferencia, videoconferencia

# Archivos y contenido
archivo, documento, fichero, pdf | carpeta
carpeta, directorio, álbum | archivo
subir, cargar un archivo, subida, upload, subo | adjuntar
no me deja subir, no se sube la foto, no carga el archivo, error al subir > subir archivos, formato de archivo, tamaño máximo
formato, tipo de archivo, extensión de archivo, jpg, png, mp4 | archivo
demasiado grande, archivo muy pesado, tamaño máximo, pesa mucho, límite de tamaño | comprimir
copia de seguridad, respaldo, backup, respaldar, copia de respaldo, guardar mis cosas | restaurar
restaurar, restauración, recuperar archivos, recuperar datos, recuperar mis fotos | copia de seguridad
pasar datos a otro móvil, pasar mis cosas, cambiar de móvil, teléfono nuevo, migrar, transferir datos, migración > transferir a un dispositivo nuevo, copia de seguridad
nube, cloud, almacenamiento en la nube, drive, icloud, dropbox | almacenamiento
almacenamiento, espacio, memoria, capacidad, espacio en disco | liberar espacio
memoria llena, sin espacio, no tengo espacio, almacenamiento lleno, no cabe nada > liberar espacio, almacenamiento
guardar, guardado, salvar, almacenar, se guarda | descargar
desapareció, se me borró, se borró todo, perdí mis fotos, se me perdieron los datos, no aparecen mis > recuperar datos, restaurar, copia de seguridad
compartir, pasar un archivo, enviar un enlace, enlace para compartir, link | permisos
copiar, duplicar, hacer una copia
exportar, exportación, sacar los datos, pasar a excel, csv | descargar
importar datos, importación de datos, traer mis datos, cargar desde excel
vídeo, película, serie, grabación | reproducir
foto, imagen, fotografía, captura, fotito | vídeo
captura de pantalla, pantallazo, screenshot, captura | imagen
sonido, audio, no se oye, no suena, sin sonido, volumen, no se escucha | altavoz
música, canción, lista de reproducción, playlist, álbum de música | reproducir
reproducir, reproducción, ver contenido, streaming, play, dar al play | vídeo
subtítulos, doblaje, idioma del audio, versión original | idioma
se ve mal, se ve borroso, pixelado, mala calidad de imagen, baja resolución | calidad de vídeo
sin conexión ver, descargar para ver sin internet, modo sin conexión, offline, modo avión | descargas
widget, fondo de pantalla, tono de llamada, personalizar, personalización
perder el progreso, perdí la partida, se perdió mi avance, partida guardada | copia de seguridad

# Bicis y vehículos eléctricos
bicicleta, bici, cicla, bicicleta eléctrica, ebike | patinete
patinete, patineta eléctrica, monopatín, scooter, patín eléctrico | bicicleta
candado, cerradura, traba, antirrobo, seguro de la bici | desbloquear
freno, frenos, no frena, pastillas | mecánico
rueda, llanta, neumático, cubierta, caucho, goma | pinchazo
pinchazo, pinchada, ponchada, rueda desinflada, se ponchó, rueda pinchada, llanta baja | rueda
cadena, pedal, cambios, sillín, asiento de bici | bicicleta
punto de carga, cargador de coche eléctrico, estación de carga, electrolinera, enchufar el coche
cerradura inteligente, llave digital, no abre, no se abre la puerta, abrir con el móvil
`;
