/** What customers and companies call devices, apps, connections, files and faults in Spanish. */
export const devices = `
# Aparatos
móvil, celular, teléfono, smartphone, teléfono móvil, teléfono celular | dispositivo
celu, cel, fono, iphone, android, samsung, xiaomi, motorola, huawei > móvil, teléfono, dispositivo
el ordenador, un ordenador, computadora, computador, pc, compu, equipo informático | portátil
portátil, laptop, notebook, computadora portátil, macbook | el ordenador, un ordenador
tableta, tablet, ipad | dispositivo
dispositivo, aparato, equipo, terminal | móvil
televisor, televisión, tele, tv, smart tv, televisor inteligente, roku, fire tv, chromecast | pantalla
reloj inteligente, smartwatch, apple watch, pulsera de actividad, smartband
auriculares, audífonos, airpods, manos libres, auricular | bluetooth
altavoz, parlante, bocina, bafle, altoparlante | sonido
impresora, imprimir, impresión
escanear, escáner, scanner, digitalizar
cámara, webcam, cámara web | foto
micrófono, no me oyen, no me escuchan | sonido
teclado, teclas, tecla | ratón
ratón, mouse, touchpad | teclado
pantalla, display, monitor, visor | pantalla táctil
pantalla rota, pantalla rajada, se me estrelló la pantalla, pantalla partida, vidrio roto, display quebrado | reparar la pantalla
pantalla negra, no se ve nada, pantalla en blanco, se queda en negro, pantalla congelada | no enciende
mando a distancia, control remoto, mando de la tele | televisor
router, módem, enrutador, repetidor, amplificador wifi | wifi
decodificador, mi deco, el deco, descodificador, cablebox | televisión
playstation, xbox, nintendo, ps5, la play > consola, videojuego
nevera, heladera, refrigerador, frigorífico, refrigeradora
caldera, calefón, calentador, termo, boiler | agua caliente, calefacción
termostato, temperatura, aire acondicionado, climatizador | calefacción
contador, medidor, lectura del contador, lectura del medidor | consumo
domótica, casa inteligente, bombilla inteligente, enchufe inteligente, alexa, google home
lector de tarjetas, datáfono, terminal de pago, tpv, posnet, punto de venta electrónico
# Encender y batería
encender, prender, arrancar, enciende, encendido | botón de encendido
apagar, desconectar, apagado, apaga
no enciende, no prende, no arranca, no se enciende, muerto, no da señales de vida | no carga
reiniciar, reinicio, resetear el equipo, apagar y encender, rebootear, apagar y prender | restablecer de fábrica
se reinicia solo, se apaga solo, se apaga de repente, se reinicia todo el tiempo | batería
restablecer de fábrica, restaurar de fábrica, formatear, hard reset, valores de fábrica, borrar todo | reiniciar
batería, pila, acumulador | cargar la batería
cargar la batería, cargar el móvil, cargar el teléfono, carga de la batería, recargar batería | cargador
cargador, cable de carga, adaptador de corriente, transformador, cable usb | cargar la batería
no carga, no me carga, no está cargando, no agarra carga | cargador, batería
la batería dura poco, se descarga rápido, se gasta la batería, no dura nada, se me acaba la pila > batería, duración de la batería
se calienta, sobrecalentamiento, se recalienta, está muy caliente, quema, echa humo, huele a quemado
se calienta, sobrecalentamiento, se recalienta, está muy caliente, quema, echa humo, huele a quemado > seguridad
enchufe, toma de corriente, tomacorriente, conector, contacto eléctrico | cable
cable, cordón, conexión por cable, hdmi, usb | enchufe
ruido, hace ruido, zumbido, suena raro, chirría, pitido, pita
ruido, hace ruido, zumbido, suena raro, chirría, pitido, pita > avería
luz roja, lucecita, foco rojo, luz que parpadea, piloto, parpadea > indicador luminoso, led
botón, pulsador, interruptor
se mojó, mojado, se me cayó al agua, le cayó agua, humedad | daño por agua
se me cayó, se cayó, golpe, caída del teléfono, se me reventó > dañado, pantalla rota, reparación
robaron el celular, me robaron el móvil, perdí el móvil, me chorearon el celu, perdí el teléfono > dispositivo perdido, robo del teléfono, bloquear el dispositivo, perdido, robo
localizar el dispositivo, buscar mi iphone, encontrar mi dispositivo, encontrar el móvil, rastrear el teléfono | dispositivo perdido
imei, bloquear imei, lista negra | robo del teléfono
# Fallos
no funciona, no anda, no sirve, no va, no marcha, no jala, no furula, no tira, no camina | error, avería
error, fallo, falla, fallar, bug, incidencia técnica, desperfecto técnico | problema
roto, rompió, rompe, averiado, estropeado, estropeó, averió, descompuso, descompuesto, malogrado, quebrado, escacharrado, jodido, torcido > avería, no funciona, reparación
avería, falla, mal funcionamiento, fallo técnico | no funciona
mensaje de error, código de error, me sale un error, me da error, sale un mensaje, tira error
se cuelga, se traba, se congela, se queda pillado, se queda pegado, trabado, colgado, atascado, atorado, se atora | no responde
no responde, se queda cargando, cargando eternamente, da vueltas, se queda pensando, no reacciona | se cuelga
se cierra sola, se cierra la app, crashea, se me cierra, se sale sola, peta | error de la aplicación
lento, va lento, anda lento, lentísimo, va a pedales, tarda en cargar, ralentizado, lentitud | velocidad, rendimiento
caído, se cayó el sistema, está caída la página, no abre la página, servidor caído, no carga la página, hay una caída | interrupción del servicio, estado del servicio
interrupción del servicio, estado del servicio, corte de servicio, incidencias, indisponible | mantenimiento
mantenimiento, en obras, tareas de mantenimiento, parada programada | interrupción del servicio
solución de problemas, resolver problemas, diagnóstico, qué hago si no funciona
solución de problemas, resolver problemas, diagnóstico, qué hago si no funciona > error
arreglar, solucionar, resolver, reparar, componer, resuelve, soluciono | solución
servicio técnico, técnico, asistencia técnica, soporte técnico, visita del técnico
servicio técnico, técnico, asistencia técnica, soporte técnico, visita del técnico > reparación
# Apps y programas
aplicación, app, aplicación móvil, apli | programa
programa, software, sistema, plataforma, herramienta | aplicación
página web, sitio, web, página, sitio web, portal | navegador
navegador, chrome, explorador, safari, firefox, edge, browser | página web
caché, borrar caché, limpiar caché, borrar cookies, datos de navegación | navegador
instalar, instalación, bajar la app, instalo | descargar la aplicación
desinstalar, eliminar la app, desinstalación, quitar la aplicación
descargar, descarga, bajar el archivo, bajar la aplicación, download | instalar
no me deja descargar, no puedo instalar, no deja bajar la app, no aparece en la tienda > descargar la aplicación, instalar, compatibilidad
play store, app store, google play, tienda de aplicaciones | descargar la aplicación
actualizar, actualización, update, nueva versión, actualizo | versión
desde la actualización, se actualizó y no funciona, la nueva versión no va, volver a la versión anterior > actualización, error
versión, edición, release, qué versión tengo | actualización
windows, macos, linux, ios > sistema operativo, versión
requisitos, requisitos mínimos, requerimientos, requisitos del sistema, mi móvil es viejo, móvil antiguo | compatibilidad
configuración, ajustes, opciones, preferencias, setup | configurar
configurar, ajustar, setear, instalar y configurar, poner a punto, configuro | configuración
primeros pasos, cómo empezar, empezar a usar, guía de inicio, por dónde empiezo, empiezo | configuración inicial
tutorial, guía, videotutorial, paso a paso, curso, formación, capacitación | primeros pasos
funcionalidad, característica, feature, prestación | función
sugerencia, propuesta, idea, pedir una función, me gustaría que tuviera | comentarios
versión beta, beta, probar antes, fase de pruebas | versión
modo oscuro, tema oscuro, fondo negro, dark mode, modo noche | apariencia
tamaño de letra, letra grande, no veo bien, accesibilidad, discapacidad visual, lector de pantalla, ciego
icono, símbolo, dibujito
buscar, búsqueda, buscador, encontrar, busqué, encuentro, encontré, hallar | no encuentro
integración, conectar con, api, plugin, complemento de navegador, extensión, webhook, conector
inteligencia artificial, ia, chatgpt, bot, asistente virtual, chatbot
licencia, clave de producto, serial de activación, número de licencia, código de activación, key | activación
virus, malware, programa malicioso, troyano, ransomware | antivirus
virus, malware, programa malicioso, troyano, ransomware > seguridad
ventanas emergentes, pop up, me salen anuncios, quitar publicidad, popups | bloqueador de anuncios
# Conexión
internet, conexión, red, conexión a internet, línea de internet | wifi
wifi, wi-fi, guifi, red inalámbrica | internet
no tengo internet, sin internet, no hay internet, se fue el internet, me quedé sin internet, sin conexión, no hay red | interrupción del servicio, problemas de conexión
se desconecta, se cae la conexión, se corta, se me va la señal, cortes de internet, conexión inestable, intermitente | problemas de conexión
internet lento, poca velocidad, megas, velocidad de internet, test de velocidad, speedtest, mbps | velocidad de conexión
contraseña del wifi, clave del wifi, cambiar la clave del wifi, nombre de la red | wifi, router
no se conecta al wifi, no conecta, no agarra wifi, no detecta la red, no me coge el wifi | problemas de conexión, wifi
no tengo cobertura, sin señal, mala señal, sin cobertura, no agarra señal | cobertura, red móvil
datos móviles, gastar datos, sin datos, gigas, plan de datos, megas del móvil, 4g, 5g | consumo de datos
me quedé sin datos, se me acabaron los gigas, sin megas, se agotaron los datos > datos móviles, consumo de datos, recarga
roaming, itinerancia, móvil en el extranjero, datos en el extranjero, datos fuera del país
sim, chip, tarjeta sim, esim, simcard, tarjetita | línea móvil
activar la sim, activar el chip, activar la esim, instalar la esim | sim
puk, código puk, pin de la sim, sim bloqueada | sim
duplicado de sim, reponer el chip, sim nueva, reposición de chip | sim
portabilidad, cambiar de compañía, pasarme de compañía, conservar mi número, llevarme mi número | operador
operadora móvil, compañía telefónica, operador móvil, movistar, vodafone, telcel | línea móvil
línea fija, teléfono fijo, fijo, línea de casa, centralita
fibra, fibra óptica, adsl, cable coaxial, banda ancha | internet
instalación de la fibra, cita con el instalador, instalador, me vienen a instalar | fibra
bluetooth, emparejar, sincronizar con bluetooth, vincular un dispositivo | conectar
sincronizar, sincronización, sync, se sincroniza, no se sincroniza | copia de seguridad
vpn, proxy, red privada virtual
gps, ubicación, geolocalización, posición | permisos de ubicación
llamada, llamar, llamo, hacer llamadas | teléfono
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
adjunto, archivo adjunto, adjuntar, documento adjunto
adjunto, adjuntar, documento adjunto > archivo
videollamada, zoom, teams, meet, reunión en línea, video conferencia, videoconferencia
# Archivos y contenido
archivo, documento, fichero, pdf | carpeta
carpeta, directorio, álbum
carpeta, directorio, álbum > archivo
subir, cargar un archivo, subida, upload, subo | adjuntar
no me deja subir, no se sube la foto, no carga el archivo, error al subir > subir archivos, formato de archivo, tamaño máximo, subir, archivos, archivo, máximo
formato, tipo de archivo, extensión de archivo, jpg, png, mp4
formato, jpg, png, mp4 > archivo
demasiado grande, archivo muy pesado, tamaño máximo, pesa mucho, límite de tamaño | comprimir
copia de seguridad, respaldo, backup, respaldar, copia de respaldo, guardar mis cosas | restaurar
restaurar, restauración, recuperar archivos, recuperar datos, recuperar mis fotos | copia de seguridad
pasar datos a otro móvil, pasar mis cosas, cambiar de móvil, teléfono nuevo, migrar, transferir datos, migración > transferir a un dispositivo nuevo, copia de seguridad, transferir
nube, cloud, almacenamiento en la nube, drive, icloud, dropbox | almacenamiento
almacenamiento, espacio, memoria, capacidad, espacio en disco | liberar espacio
memoria llena, sin espacio, no tengo espacio, almacenamiento lleno, no cabe nada > liberar espacio, almacenamiento
guardar, guardado, salvar, se guarda | descargar
desapareció, se me borró, se borró todo, perdí mis fotos, se me perdieron los datos, no aparecen mis > recuperar datos, restaurar, copia de seguridad
compartir, pasar un archivo, enviar un enlace, enlace para compartir, link
compartir, pasar un archivo, enviar un enlace, enlace para compartir, link > permisos
copiar, duplicar, hacer una copia
exportar, exportación, sacar los datos, pasar a excel, csv | descargar
importar datos, importación de datos, traer mis datos, cargar desde excel
vídeo, vídeos, grabación | película, reproducir
foto, imagen, fotografía, captura, fotito | vídeo
captura de pantalla, pantallazo, screenshot, captura | imagen
sonido, audio, no se oye, no suena, sin sonido, volumen, no se escucha | altavoz
música, canción, canciones | lista de reproducción, reproducir
reproducir, reproducción, ver contenido, streaming, play, dar al play | vídeo
subtítulos, doblaje, idioma del audio, versión original | idioma
se ve mal, se ve borroso, pixelado, mala calidad de imagen, baja resolución | calidad de vídeo
sin conexión ver, descargar para ver sin internet, modo sin conexión, offline, modo avión | descargas
widget, fondo de pantalla, tono de llamada, personalizar, personalización
perder el progreso, perdí la partida, se perdió mi avance, partida guardada | copia de seguridad
# Bicis y vehículos eléctricos
bicicleta, bici, bicicleta eléctrica, ebike | patinete
patinete, patineta eléctrica, monopatín, scooter, patín eléctrico | bicicleta
candado, cerradura, antirrobo | desbloquear
freno, frenos, no frena, pastillas | mecánico
rueda, llanta, neumático, cubierta, caucho, goma | pinchazo
pinchazo, pinchada, ponchada, rueda desinflada, se ponchó, rueda pinchada, llanta baja | rueda
cadena, pedal, sillín, asiento de bici, manillar, manubrio > pieza, bicicleta
punto de carga, cargador de coche eléctrico, estación de carga, electrolinera, enchufar el coche
cerradura inteligente, llave digital, no abre, no se abre la puerta, abrir con el móvil
# Más de aparatos
sonar, suena, suenan, sonó | sonido
cierra, cerrar, cerró, se me cierra, cerrarse | se sale
mostrar, muestra, mostró, visualizar, ver en pantalla
conectar, conecto, conexión, enchufar, unir, conectarse | vincular
foco, lámpara, bombilla, bombillo, ampolleta, lamparita, foquito
caducó la sesión, página expirada, tiempo agotado, timeout, se agotó el tiempo > sesión caducada, error
página en blanco, no carga nada, sale en blanco, pantalla vacía > error, borrar caché
error 404, página no encontrada, enlace roto, link roto, el enlace no abre | error
error 500, error del servidor, bad gateway, servicio no disponible | interrupción del servicio
sigue fallando, probé todo, ya reinicié, hice todo y nada, no hay manera > contactar con soporte, solución de problemas, soporte
antes funcionaba, ayer iba bien, funcionaba y dejó, de repente no va, de repente no > solución de problemas, actualización
clic, hacer clic, pulsar, presionar, tocar el botón, apretar, darle a | seleccionar
deslizar, arrastrar, desplazar, scroll | mover
mover, muevo, movió, trasladar, cambiar de lugar, reubicar
táctil, pantalla no responde al tacto, no reacciona al tocar, táctil no va, no me toma el dedo > pantalla táctil, no responde, táctil, responde
pantalla gira, girar la pantalla, pantalla acostada, pantalla de lado
brillo, pantalla oscura, muy oscuro, se ve oscuro, alto contraste | pantalla
pantalla parpadea, rayas en la pantalla, manchas en la pantalla, píxel muerto, líneas en pantalla > pantalla defectuosa, reparación
duplicar pantalla, pantalla en la tele, ver en el televisor, cast, proyectar, enviar a la tele, conectar a la tele | televisor
canal, canales, programación de tv, guía de canales, no se ven los canales, sintonizar | televisión
mando no responde, control remoto no funciona, pilas del mando, emparejar el mando > mando a distancia, mando, distancia
impresora no imprime, no imprime, atasco de papel, se atascó el papel, sin tinta, imprime en blanco > impresora, solución de problemas
cartucho no reconocido, cambiar la tinta, cambiar el cartucho, poco tóner | impresora
cámara no funciona, cámara borrosa, no abre la cámara, permitir la cámara | permisos
permitir micrófono, permiso de cámara, permisos de la app, dar permisos, denegar acceso
no se oye al hablar, eco, se escucha cortado, voz entrecortada, no me oyen > micrófono, sonido
nombre del dispositivo, renombrar, cambiar el nombre del equipo, identificar dispositivo
firmware, actualizar el equipo, actualizar el firmware, actualización del dispositivo | actualización
modo seguro, modo de recuperación, arranque seguro, pantalla azul, kernel
modo seguro, modo de recuperación, arranque seguro, pantalla azul, kernel > error
pendrive, memoria usb, usb, pincho usb | almacenamiento
cuánto espacio ocupa, vaciar la papelera, papelera, papelera de reciclaje | liberar espacio
hosting, alojamiento web, servidor web
página propia, crear una web, mi sitio no carga, mi tienda online, blog
contraseña del archivo, archivo protegido, no puedo abrir el archivo, archivo dañado, no se abre el pdf > archivo, formato
imprimir un documento, guardar como pdf, convertir a pdf, pasar a pdf | exportar
hoja de cálculo, excel, planilla de cálculo
hoja de cálculo, excel, planilla de cálculo > archivo
versión anterior de un archivo, historial de versiones, recuperar versión, control de cambios | restaurar
trabajar a la vez, editar entre varios, colaborar, coedición | compartir
calendario no sincroniza, contactos no se sincronizan, no se actualiza en otro, no coincide en mis dispositivos > sincronización
gasta muchos datos, consume datos, cuántos datos gasta, consumo de gigas, me come los gigas > consumo de datos, consumo
recargar el celular, recargar el móvil, meter saldo al celular, carga virtual, carga de crédito > recarga
línea de prepago, prepago, tarjeta prepago móvil, línea de contrato, pospago, línea de tarjeta | plan móvil
segunda línea, línea adicional, línea para mi hijo, otra línea | línea móvil
número nuevo, cambiar mi número de línea, elegir un número, número fijo nuevo | línea móvil
línea cortada, me cortaron la línea, suspendieron mi línea, línea suspendida, no tengo línea > suspensión del servicio, reactivar la línea, suspensión, reactivar
sms no llegan, no recibo sms, no puedo enviar mensajes, mensajes no enviados > mensajes, código de verificación no recibido
compartir internet, hotspot, punto de acceso, anclaje a red, zona wifi
wifi lejos, no llega el wifi, mala señal en el cuarto, wifi débil, poca cobertura en casa > repetidor, cobertura wifi
devolver el router, devolver el equipo, devolver el módem, entregar el decodificador | baja
luces del router, luz roja del router, router parpadea, reiniciar el router, los del módem > router, problemas de conexión
lag, va a tirones, ping alto, se entrecorta, buffering, se para el vídeo, se corta la película > calidad de vídeo, conexión
descargas, películas descargadas, límite de descargas, ya no puedo descargar | modo sin conexión
contenido no disponible, no está en mi país, no aparece la serie, quitaron la película | catálogo
autonomía, rango de la batería, cuántos kilómetros aguanta, hasta dónde llega | batería
autonomía baja, la bici no llega lejos, batería de la bici dura > autonomía, batería
quitar la batería, sacar la batería, batería extraíble, cambiar la batería | batería
batería hinchada, batería inflada, batería quemada, batería peligrosa > seguridad, batería
la bici no se desbloquea, no abre el candado, no se abre la bici, candado no abre, no desbloquea la moto > desbloquear, candado
no asiste, la bici no ayuda, no acelera, motor no ayuda > motor, asistencia eléctrica
ruidos al pedalear, se sale la cadena, salta la cadena, cambios no entran, rechina > cadena, reparación
inflar, inflador, bomba de aire, presión de los neumáticos, poner aire | rueda
luces de la bici, faro, luz trasera, luz delantera
casco para bici, cesta de la bici, portabultos, alforjas > accesorio
revisión, mantenimiento, puesta a punto, service, revisión periódica | taller
código de desbloqueo, escanear la bici, qr de la bici, no lee el qr > desbloquear
bici robada, me robaron la bicicleta, robo de la bici, se llevaron la bici > robo, denuncia
lavadora no centrifuga, no desagua, no gira, nevera no enfría, no enfría, no calienta, horno no calienta > avería, reparación
filtro, limpiar el filtro, cambiar el filtro | mantenimiento
robot aspirador, aspiradora, robot de limpieza
no reconoce mi voz, alexa no responde, comando de voz, asistente de voz | asistente virtual
aparecer, aparece, aparezco, aparición, salir en pantalla | mostrar
lavadora, lavarropas, lavavajillas, microondas, secadora, horno > electrodoméstico
tinta, tóner, cartucho, cartuchos | impresora
lista de reproducción, playlist, lista de canciones | música
película, peli, pelis, serie, temporada de la serie, capítulo | contenido
dominio, nombre de dominio, dns, apuntar el dominio | hosting
firewall, cortafuegos, antivirus
firewall, cortafuegos, antivirus > seguridad
plantilla, modelo de documento, formato predefinido
plantilla, modelo de documento, formato predefinido > archivo
panel, tablero, dashboard, panel de control | inicio
disco duro, disco externo, ssd | almacenamiento
me voy a otro país, funcionan los datos fuera, datos en europa, internet fuera del país, voy a viajar y datos > roaming, itinerancia
# Palabras sueltas que llevan al título
cuántos km, cuántos kilómetros, km con una carga, cuánto dura la carga, cuánto aguanta > autonomía, batería
chilla, chillan, rechina, hace clac, cruje, suena feo > ruido, reparación, revisión
por cámara, por video, por videollamada, a distancia > videollamada, en línea
no abre, no se abre, no quiere abrir, se quedó cerrada > desbloquear, error
no encuentra, no detecta, no lo ve, no lo reconoce, no aparece en bluetooth > emparejar, conectar
se apagó todo, se murió, murió el celular > no enciende, interrupción del servicio, enciende, interrupción
lo perdí todo, se borraron, ya no están mis fotos, ya no tengo mis contactos > recuperar datos, copia de seguridad, copia
se ve chiquito, letra chica, no leo nada, letras pequeñas, muy pequeño > tamaño de letra, accesibilidad
está en otro idioma, está en chino, salió en inglés, me habla en inglés > idioma, cambiar el idioma
sale en rojo, sale un triángulo, sale un aviso, sale una letra, luz amarilla > código de error, indicador luminoso, indicador, luminoso
enchufo y nada, cargador y nada, lo enchufé y no, toda la noche cargando > no carga, cargador
se cuelga de mi wifi, me roban el wifi, me usan el wifi, alguien usa mi wifi > cambiar la contraseña del wifi, contraseña
no me deja avanzar, el botón no hace nada, botón gris, no pasa de ahí, no me deja seguir > error, no responde
# De cómo se cuenta a la palabra del título
rayitas, barritas, señal, cuarto, recámara, del fondo, no llega al, se le corta, se corta el juego, no me entran las llamadas > cobertura, señal, red, wifi, conexión
megas, gigas, cuánto me queda de internet, se me acaban los, se me acabó el internet > datos, consumo, gigas
aparatito, cacharro, cacharros, cajita, cajetín, chisme, luz roja, foquito, parpadea, parpadeando, sin poder ver > equipo, router, decodificador, avería, indicador
fútbol, el partido, un partido, novela, series, películas, se ve gris, pantalla gris, se ve negro > canales, televisión, contenido
`;
