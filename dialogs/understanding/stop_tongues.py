"""Orders to stop in the languages of those who come here, by their common sentences.

Kept apart from `stop_words` for its length. Scripts are folded as in `normal`: no marks, no case.
"""

from __future__ import annotations

TABLES = {
    "alone": """
ndal | ndalo | mjaft | durun | durdur | durdurun | yeter | gata | destul | opriti | opreste | dosc | przestan
przestancie | koniec | prestani | prestanite | stani | stanite | dosta | genug | aufhoren | schluss | schluss jetzt
genoeg | ophouden | abbestellen | abmelden | basta grazie | fermati | fermatevi | smettila | smettetela | cancellami
fuera | callate | para por favor | stop por favor | chega por favor | jooji | joogso | tika | tika ngai | doyna
bayil | bayi ma | baye ma | band karo | bas karo | ruk jao | 3yit | yizi | 7ebess | hbess 3lik | 7ell 3liya | تكفى
كفايه | كفاية | يكفي | بس | بس خلاص | وقف | اوقفوا | انهاء | بس کن | بس کنید | بس است | کافی است | بند کرو | بس کرو
退订 | 停止
请停止 | 别发了 | 不要再发了 | 别烦我 | 取消 | dung lai | thoi | спрете | стига | прекрати | прекратите | довольно
стоп смс | припиніть | доста | შეწყვიტეთ | დამანებეთ თავი | დამანებე თავი | դադարեցրեք | հերիք | σταματηστε | σταματα
ይብቃ | አቁም | ይኣክል | থামুন | বন্ধ করুন | বন্ধ করো | रुको | बंद करो | ban kor | ase | aret sa | finito | kfaya | kifaya
ajanony | atsaharo | sispann | sispan
""",
    "order": """
mos me shkru*/me kontakto*/me shkruani/me dergo* .. | mos me .. me | mos me shkruaj/shkruani/shkruj me?
me lini/lere rehat/qete | me fshi*/hiq*/hiqni nga lista .. | hiqni/hiqe/fshini/fshije numrin tim
nuk dua mesazhe/me mesazhe/me te .. | s dua mesazhe | mesaj atma*/istemiyorum/gonderme*/yollama*
mesaj .. istemiyorum/atmayin | beni rahat/rahatsiz birak*/etme* | bana yazma*/mesaj .. | beni sil*/cikar*/listeden ..
numarami sil* .. | rahat birak* | rahatsiz etme* | artik yazma* | yazma artik
nu mai trimite*/scrie*/suna*/vreau/contacta* .. | nu mi mai scrie*/trimite* | nu vreau mesaje/sms/sa ..
lasa*/lasati/lasa ma in pace | lasati ma/m in pace | gata cu mesajele/sms ..
stergeti/sterge/scoateti ma/numarul/nr .. | dezabonare | dezabonati ma | nie pisz*/chce/wysylaj*/dzwon* ..
prosze nie/mnie/o/przestac .. | prosze nie pisac/wysylac/dzwonic | usun*/wypisz* moj/mnie/numer ..
zostaw*/dajcie/daj mnie/mi spokoj* .. | daj* mi spokoj | ne pisi*/pisite/salji*/saljite/zovi*/zovite mi? vise? ..
ne zelim poruke/vise .. | obrisi*/izbrisi*/obrisite moj/me/broj .. | ostavi*/ostavite me/mi na miru
pustite me na miru | keine nachrichten/sms/mehr .. | schreib*/schreiben/schreibt sie? mir/mich nicht mehr
nicht mehr schreiben/kontaktieren/anrufen/anschreiben | lass*/lasst mich/uns in ruhe
losch*/losche/loschen/entfern* meine/mich/nummer .. | hor*/hort auf .. schreiben/nachrichten/mir/damit
niet meer sturen/schrijven/bellen/appen | laat me met rust | geen berichten/sms .. | verwijder mijn nummer/me ..
smettil*/smett* di scriver*/mandar*/contattar*/disturbar* .. | non mi scriv*/mand*/contatt*/disturb* ..
non scrivete/scrivere/mandate/scriverci piu .. | non voglio piu/messaggi/ricevere .. | basta messaggi/sms/con ..
cancell*/toglie*/toglimi/toglietemi il mio/dalla/numero .. | lasciami/lasciatemi stare
no me escrib*/mand*/escriban/moleste* mas .. | no quiero mensajes/recibir/mas/que .. | no quiero .. mensajes
ya basta con/de .. | ya vale con/de .. | basta de/con mensajes/escribir*/sms ..
deja*/dejen/dejad/dejame de? molestar*/tranquil*/escribir* ..
quita*/quiten/quitame/quitenme/borra*/saca*/sacame mi/de/la numero/lista .. | quita*/quitame de la lista
nao escrev*/mand*/envi*/lig* mais .. | nao quero mais? mensagens/receber/mensagem/sms ..
chega de mensag*/sms/mensagem .. | para com isso .. | pare* com isso/as/essas ..
retir*/tir*/apag*/remov* o? meu/me/minha numero/contato/contacto/da .. | retire o meu numero | me tir*/remov* da lista
stop .. texting/messaging/writing/calling/sending/spamming/contacting ..
don t .. text/message/write/contact/call me/my/us .. | don t ever .. text/message/write/contact | no texts no calls
no more .. texts/messages/sms/contact .. | remove this/my/me number/from ..
i m/im/i reporting/blocking/block u/you/this .. | im/i m blocking u/you/this | i block/blocked you/u | block u/you
i said stop/no more/no | leave the chat .. | quit sending/texting/writing .. | enough with/of the messages/texts/sms
enough .. messages/texts/already | unsubscribe/unsuscribe/unsub me/pls/please/now | get me off/out .. | back off ..
report and block | reported and? blocked | you have the wrong number/person | wrong number .. stop/remove/delete/don
i don t know you stop/leave .. | stop sending .. | lose this number | shut it down ..
7be*/hbe*/hbs*/7bs*/bes*/wa9f*/we9f* had/dok/les/l/mn/men messag*/sms/msg/mesaj* ..
bezaf/bzaf .. messag*/msg/sms .. baraka/safi/khlas .. | safi baraka .. | baraka mn/men/min/mel/m ..
ma/mat* tsift*/tsifet*/seft*/sefet*/tb3at*/keteb*/tketb*/b9awch .. | ma b9itich/b9iti* tsif*/tekt*/tkt*/tb3* ..
matsift* .. | matseft* .. | mat sif* .. | matb9awch .. | matketb* .. | matktb* .. | matkteb* .. | ma tketb* ..
ma tsift* .. | mab9it* bghi* .. messag* ..
khli*/khalli*/kheli*/khliw*/khelliw* trankil/tranquil/tranquille/ni/hani .. | khliwni .. | khellouni .. | khalouni ..
7iyd*/hiyd*/7eyed*/hayd*/heydou* nemr*/numero*/smit*/num .. | sir fhalk .. | ghadi nblok*/nbloki ..
3tini/3tiwni tisa3/ti9ar .. | bghit n7bes/nhbes/nhabes/n7abbes .. | ma bghit*/bghitch messag*/msg/sms ..
mabghit*/mabrit* messag*/msg/sms/nhdar*/walo .. | بطل* تبع* ..
never signed/asked/agreed/gave .. up/this/number/you/permission .. | who gave you .. delete/remove/stop ..
yezzi/yizi/baraka mel/mn/men/m sms/messag*/msg .. | 3yit/3ayit men/mn had? messag*/msg/sms .. | bla messag*/msg/sms ..
baraka/safi/khlas/khalas/khlass/chega/basta/gata/assez/finito les/los/cu/de/d'/des messag*/msg/sms/texto* ..
khlas/khlass/khalass {your} {message} | لا تراسل* .. | لا تبعث* .. | لا تكتب* .. | لا تتواصل* .. | لا اريد .. رسائل ..
لا أريد .. رسائل .. | ما تبعث* .. | ما عادش .. | ما تكتب* .. | ما تصيفط* .. | بلا ميساج* .. | باراكا من .. | يزي من ..
خلاص .. رسائل .. | خلاص كفاية .. | توقف/توقفوا عن .. | اوقف* الرسائل .. | وقف* الرسائل .. | احذف* .. رقمي ..
امسح* .. رقمي .. | شيل* رقمي .. | ازل* رقمي .. | دعني وشأني | دعوني .. | اتركوني .. | سيبوني .. | سيبني ..
حيدو* .. نمرتي .. | ازالة رقمي | پیام ندهید .. | پیام نده .. | لطفا پیام .. | دیگر پیام .. | به من پیام ..
شماره من را .. حذف .. | پیام نفرست* .. | میسج مت .. | مجھے میسج .. نہ/مت .. | نمبر ہٹا .. | راته پیغام مه ..
پیغام مه .. | message mat karo/bhejo/bhejna | mujhe message mat .. | mat bhejo .. | number hata* .. | مجھے .. مت ..
не пиш* .. | не надсила* .. | не присыла* .. | не звон* .. | не телефон* .. | не шлите .. | не турбу* ..
не беспоко* .. | больше не пиш* .. | досить писати | досить .. смс/повідомлень/писати | хватит .. сообщений/смс/писать
хватит сообщений | відпишіть .. | відпишіть мене .. | отпишите .. | отписать меня ..
прекрат* .. писать/сообщения/отправку/рассылку .. | припин* .. писати/розсилку/надсилати ..
удалите .. номер/меня/данные .. | видал* .. номер/мене/дані .. | оставьте меня .. | отстань* .. | не ми пишете ..
изтрийте номера .. | не хочу .. сообщени*/смс/писем/получать .. | не хочу .. повідомлень/отримувати ..
это не мой номер .. | не тот номер .. | aret/are ekri/ecri/voye/avoy*/anvoy*/vwaye/mecri/mesaj/mesaz/anmerd*/ek ..
aret/are .. mesaj/mesaz/msg/mesage .. | aret anmerd/ambet/enbet* .. | aret envoye* ..
pa/pas/pu/pi ekri/ecri/voye/avoye/anvoye/kontakte/rele/kriye mwen/amwin/moin/mo/nou/m/mwin/moi/anko/ankor ..
pa/pas/pu/pi/plus voye/avoye/anvoye/ekri mesaj/mesaz .. | pa ekri mwen .. | pa .. ankor/anko .. mesaj/mesaz ..
mo/mi/mwen/m/an pa/pas? vle/le/ve/veu/veux/lé pi/pa/plus? .. mesaj/mesaz/mesage/message ankor/anko?
less/les/lese/lesse/lés a? mwen/mwin/amwin/moin/mo/moi/m/mi trankil/tranquil/tranquille/anpe/pe/an/tranquill ..
les a moin .. | ba mwen le/la pe/van .. | ba mwen la/le pe | ba mwen le | kite mwen/m/moin .. | lage mwen ..
tir/tire/wete/retire/efas/efase/efface nimero/numero/num/mwen/nom mwen/mo/amwin/mon/moin/adan/dan/an ..
efas nimero .. | wete mwen .. | sispann/sispan ekri/voye/rele/kontakte/m .. | tap voye .. | stop voye/ekri/anvoy* ..
ase epi/ek/voye .. | ase .. mesaj/mesaz .. | asse avec zot .. | ase avek zot .. | tika ngai/koboma/kokomela/kotinda ..
kotindela/kokomela/tindela ngai te .. | bayil ma/yonne .. | bul/bula/boul ma/man bind*/yonne*/wax* ..
daal baal ma .. | baye/bayi ma .. | na ngai te .. | aza mandefa/manoratra .. | aza mandefa hafatra ..
usinitum*/usiniandik* .. | acha kunitumia .. | ha ii soo/igu dir*/qor* .. | ha i soo .. | farriin ha .. | mako mako ..
不要再 .. | 不要给我 .. | 别再 .. | dung nhan/gui tin .. | dung .. nhan tin | thoi dung .. | xoa so .. | მომწეროთ ..
ნუ მომწერთ .. | აღარ მომწეროთ .. | წაშალეთ .. | չգրեք .. | μη μου .. | მეტი .. | ne me piche* ..
aita vau e hinaaro .. | ua navai .. | a faaea .. | no moro .. | êdî .. | edi nenivise .. | nenivise .. | nevise ..
bas e .. | dev ji min berde ..
""",
}
