import { words } from '../words.ts';

/** Infinitives that begin an item of a French task list and whose ending is mostly another word's. */
export const verbs = words(
  'faire satisfaire refaire extraire plaire lire élire vivre suivre poursuivre croire boire vaincre convaincre rompre interrompre conclure inclure exclure écrire inscrire décrire prescrire souscrire nuire réduire produire conduire traduire introduire construire reconstruire instruire perdre attendre étendre rendre prendre apprendre comprendre entreprendre vendre défendre répandre répondre descendre reprendre dépendre surprendre mettre permettre promettre soumettre transmettre admettre remettre combattre connaître reconnaître naître paraître disparaître accroître joindre rejoindre restreindre atteindre éteindre contraindre craindre résoudre absoudre coudre parfaire pourvoir prévoir recevoir concevoir devoir pouvoir savoir vouloir voir promouvoir revoir valoir',
);

/** Words in -er and -ir that are no verbs of a task. */
export const notVerbs = new Set(
  words(`hier hiver mer fer ver cher fier hier léger amer enfer cancer dernier premier particulier régulier singulier entier janvier février papier métier atelier quartier dossier courrier foyer chantier escalier calendrier clavier sentier
  financier hospitalier hôtelier ouvrier infirmier sanitaire étranger danger berger boulanger conseiller greffier officier policier pompier charpentier écolier cahier collier mobilier immobilier familier janvier pilier palier volontiers bélier gibier levier guichetier
  avenir plaisir désir loisir souvenir saphir vizir soupir cuir tir zéphir leader manager reporter scanner cluster poster docker master poker super hyper inter outer dîner goûter déjeuner souper boxer container designer freezer laser hacker trimer cutter ester alter éther uster
  noir soir espoir couloir trottoir devoir pouvoir savoir miroir vouloir`),
);

/** Words in the form of a future or conditional that are none. */
export const notFuture = new Set(
  words(
    'opéra caméra choléra front affront confront attrait portrait extrait retrait trait contrait distrait abstrait concret serait seraient aura auront aurait auraient pourrait pourraient tiara angora sahara para héra aurait étrait disparait parait connaîtrait soustrait entrait rentrait montrait ouvrait couvrait offrait souffrait rencontrait démontrait illustrait enregistrait administrait concentrait centrait entraient rentraient montraient ouvraient couvraient offraient souffraient rencontraient démontraient illustraient enregistraient concentraient livrait livraient considérait considéraient préparait préparaient espérait espéraient opérait opéraient améliorait amélioraient assurait assuraient mesurait mesuraient figurait figuraient durait duraient restaurait élaborait élaboraient déclarait déclaraient tirait tiraient générait généraient gérait géraient intégrait intégraient suggérait suggéraient libérait accélérait coopérait coopéraient procurait attirait retirait inspirait aspirait désirait consacrait célébrait rapatrait',
  ),
);
