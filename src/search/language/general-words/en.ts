/** Words of English that come with any story: general verbs, times, people, requests. */
export const english = `
make makes making made use uses used using want wants wanted need needs needed know knows knew tell
tells told try tries trying tried help helps see sees saw seen find finds found say says said give
gives gave come comes came go goes going went take takes took keep keeps kept think thought look
looks looking work works working way ways time times day days today yesterday morning week weeks
month months year years ago long good bad problem problems issue issues question questions people
person someone somebody like would able unable happen happens happened happening start started put
seem seems since until anymore recently currently several certain sure understand explain
information available possible friend friends every around first last next soon later early big
small ask asked do did have had hear heard wait waiting waited two three four five six seven eight
nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand january february march april june july
august september october november december monday tuesday wednesday thursday friday saturday sunday
weekend night evening afternoon tonight nothing nobody anyone anybody everyone everybody always
never often usually normally sometimes already almost nearly exactly absolutely perfectly simply
naturally honestly apparently suddenly meanwhile afterwards anyway whether whereas despite although
towards neither plus across along another whole believe wondering wonder supposed guess hope hoping
thinking bring brings brought sit sits sat sitting stand stood standing walk walked run running ran
turn turned leave left stay stayed show shows showed showing mum mom dad mother father brother
sister son daughter husband wife grandson granddaughter grandma grandad nan uncle aunt cousin niece
nephew neighbour neighbor boss mate guy lad lady man woman kid kids child children colleague god
sake idiot terrible awful nice lovely beautiful stupid ridiculous`;
