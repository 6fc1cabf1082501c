/** Words of daily life in English that are near others: what people wear, eat, see and do. */
export const english = `
shoes shoe shows flight flights light lights night house home horse mouse month mouth money honey
water winter summer weather father mother brother sister daughter son friend cat dog bird fish food
bread butter milk cheese meat fruit apple orange potato tomato coffee tea beer wine sugar salt rice
shirt shirts skirt trousers dress coat jacket hat glove gloves sock socks boot boots belt glasses
table chair bed door floor wall roof room kitchen garden window lamp mirror carpet towel soap
plate glass cup knife fork spoon bottle bowl oven fridge book books pen paper letter newspaper
school teacher student lesson exam doctor nurse hospital medicine pill tooth teeth head hair face
eye eyes ear nose hand hands finger arm leg foot feet heart blood skin bone back neck
street road bridge town village country river lake sea beach island forest tree flower grass stone
hill mountain train plane ship boat car bus lorry truck taxi ticket hotel restaurant cinema theatre
music song dance film game ball football tennis goal team player sport swim swimming run running
walk walking ride riding drive driving fly flying sing singing cook cooking read reading write
writing sleep sleeping dream laugh cry smile rain snow wind storm cloud sun moon star sky fire
spring autumn morning evening noon hour minute second colour red green blue yellow black white brown
pink grey gold silver wood iron steel plastic cotton wool silk leather king queen church war peace
law police judge prison thief gun knight castle farm farmer sheep cow pig hen duck goose loan lone
lamb wolf bear lion tiger rabbit snake bee spider fly baby child children boy girl man woman wife
husband uncle aunt cousin grandmother grandfather wedding birthday party present gift toy doll`;
