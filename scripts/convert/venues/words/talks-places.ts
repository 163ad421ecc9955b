/**
 * Places that are in the histories and in the news above all for what was talked over or signed there, by the names texts give them;
 * a name here is one sign among others, neither needed nor enough.
 */
export const talksPlaces: ReadonlySet<string> = new Set(
  `Aachen Aix-la-Chapelle Adrianople Algeciras Amboise Amiens Annapolis Appomattox Arras Arusha Augsburg Bad_Godesberg 
 Bandung Basel Basle Berchtesgaden Bicesse Björkö Blair_House Bled Bougival Bretton_Woods Breda Brest-Litovsk Brétigny
 Bürgenstock Burgenstock Brioni Bucharest Camp_David Campo_Formio Cancún Cancun Canossa Casablanca Cateau-Cambrésis Chapultepec Chaumont
 Chequers Compiègne Constance Cartagena Dayton Dagomys Dromoland Dumbarton_Oaks Eldoret Elmau Erfurt Esquipulas Evian Évian Ferrara Fontainebleau
 Fort_Laramie Fort_Stanwix Frankfurt Gastein Gbadolite Geneva Genoa Ghent Gisors Gleneagles Glassboro Gstaad Guadalupe_Hidalgo 
 Guildford Hampton_Roads Helsinki Hendaye Heiligendamm Hillsborough_Castle Hubertusburg Ioannina Jassy Kaesong Kanagawa Karlowitz Carlowitz
 Kalmar Kappel Khasavyurt Kyakhta Laibach Lancaster_House Lausanne Lake_Success Leeds_Castle Leoben Linggadjati Locarno Loch_Erne Lomé Lome Lübeck Lugano
 Lunéville Lusaka Maastricht Machakos Madrid Malta Manhasset Marrakesh Mersen Minsk Montreux Mürzsteg Münster Munster
 Munich Mudros Nanking Nanjing Nerchinsk Neuilly Nijmegen Nymegen Nikolsburg Noordwijk Noyon Nyborg Nyon Nystad Naivasha Nkomati Ohrid
 Olmütz Oliva Osnabrück Oslo Ouchy Panmunjom Panmunjon Passarowitz Passau Petersberg Pillnitz Plombières Portsmouth Potsdam Pressburg Prespa 
 Racconigi Rambouillet Rapallo Rastatt Reichstadt Reykjavik Rijswijk Ryswick Roskilde Runnymede Saint-Germain San_Ildefonso San_José San_Remo
 San_Stefano Schönbrunn Schengen Sèvres Sevres Sharm_el-Sheikh Sharm_el-Sheik Sharm_El-Sheikh Shimoda Shimonoseki Simla Shimla Sinaia Sistova Spa Stockholm Stormont
 Stresa Stolbovo Stuhmsdorf Skhirat Sochi Sun_City Sunningdale Sunnylands Taba Taif Tashkent Teschen Thorn Tientsin Tianjin Tilsit Tordesillas Torgau
 Trianon Troyes Troppau Utrecht Valkenburg Verdun Vereeniging Verona Versailles Vervins Vienna Villafranca
 Vitoria Waitangi Wedmore Westphalia Wye Wye_River Wye_Plantation Worms Yalta Yamoussoukro Yandabo Yaoundé
 Zsitvatorok Zuhab Zuravno Kutahya Küçük_Kaynarca Kuchuk-Kainarji Kilometre_101 Doha Astana Nur-Sultan Abuja
 Accra Aqaba Bonn Belovezhskaya_Pushcha Viskuli Alma-Ata Lough_Erne Kampala Kananaskis Key_West Davos Hakone Sattahip Rimbo
 Gomel Brest Antalya Jeddah Riyadh Muscat Abu_Dhabi Singapore Hanoi Phnom_Penh Jakarta Putrajaya Kumanovo Erdut Brijuni Palermo Skhirate Bouznika
 Naqoura Safwan Erez Algiers Nairobi Addis_Ababa Lomé Sirte Entebbe Mbagathi `
    .split(/\s+/u)
    .map((name) => name.replaceAll('_', ' ')),
);
