/** Words of hour, weather, season, mood, style and camera. Phrases are separated by '|'; 'a X' and 'the X' match too. */
import type { Hour, Season, WeatherKind } from '../../model/light.ts';
import type { CameraAngle, ShotSize, StyleId } from '../../model/script.ts';
import type { Cue } from '../grammar/items.ts';

export const HOURS: Record<Hour, string> = {
  dawn: 'sun comes up|the sun comes up|sun is coming up|the sun is coming up|as the sun comes up|dawn|at dawn|daybreak|sunrise|at sunrise|sun rises|the sun rises|sun is rising|sun rising|the sun starts to rise|sun starts to rise|the sun begins to rise|sun begins to rise|as the sun rises|as the sun starts to rise|early morning|in the early morning|first light|break of day|rising sun',
  morning:
    'the next day|next day|the following day|the day after|the next morning|the following morning|next morning|morning|in the morning|breakfast time|morning light',
  noon: 'noon|at noon|midday|high noon|daytime|daylight|in broad daylight|sunlight|sunlit|in the sun|under the sun|blazing sun|bright day|during the day|by day|day|day time|lunchtime',
  afternoon: 'afternoon|in the afternoon|late morning|mid afternoon',
  'golden-hour':
    'golden hour|at golden hour|late afternoon|magic hour|golden light|warm evening light|low sun|sun low|the sun is low|sun is low|evening sun|golden sunlight',
  sunset:
    'sun goes down|the sun goes down|sun is going down|as the sun goes down|sunset|at sunset|sundown|sun sets|sun is setting|the sun sets|sun setting|setting sun',
  dusk: 'dusk|at dusk|twilight|evening|in the evening|nightfall|gloaming',
  'blue-hour': 'blue hour|at blue hour|in the blue hour|the blue hour',
  night:
    'night|at night|by night|floodlit|spotlit|under floodlights|nighttime|night time|midnight|at midnight|moonlight|moonlit|by moonlight|under the moon|full moon|crescent moon|under a full moon|starry night|starry sky|night sky|starlit|starlight|under the stars|under the stars tonight|stars|tonight|in the dark|darkness|nocturnal|late evening|late at night|candlelit|candle light|by candle light|candlelight|by candlelight|starry|dimly lit|dim light|dim lighting|low light|poorly lit|lit by candles|lit by a candle|lit by candlelight|lit by torches|torchlight|by torchlight|torchlit|lamplight|lamp light|lamplit|lantern light|night light|firelight|firelit|by firelight|lantern light|neon lit|neon lights|neon light|neon glow|city lights|pitch black|pitch dark|in the dead of night|lit only by|moonbeam|moonbeams|headlights',
};

export const WEATHERS: Record<WeatherKind, string> = {
  clear:
    'after the storm|after a storm|the calm after the storm|sun shines|sun is shining|the sun shines|sunny|clear sky|clear skies|cloudless|blue sky|clear weather|sunshine|sunny day|bright sunshine',
  cloudy:
    'it has stopped raining|the rain has stopped|rain has stopped|stopped raining|cloudy|partly cloudy|cloudy sky|clouds|fluffy clouds|white clouds|cloudy day',
  overcast:
    'overcast|grey sky|gray sky|grey clouds|gray clouds|under grey clouds|under gray clouds|grey skies|gray skies|gloomy weather|dark clouds|overcast sky|gray day|grey day|gloomy day|bleak|dreary',
  rain: "hailstorm|hail storm|hailstones|in the hail|in a hail|hail falls|hail falling|heavy hail|it hails|hailing down|hail on|hail hits|rain|rainy|raining|rain streaked|rain spattered|rain lashed|rain drenched|rain beaten|in the rain|drizzle|drizzling|rain soaked|rain slicked|rainfall|downpour|pouring rain|heavy rain|it rains|rains|pouring|it's pouring|it is pouring|pouring down|pouring outside|pouring with rain|raining cats and dogs|bucketing down|tipping down|chucking it down|pelting down|coming down in buckets|raining buckets|monsoon|rainy day|wet street|puddles|light rain|shower of rain|rainstorm|rain-soaked|rain-slicked",
  storm:
    'storm|stormy|thunderstorm|thunder|lightning|tempest|hurricane|typhoon|tornado|stormy weather|lightning storm|stormy sky|thunder and lightning|storm clouds|thunderclouds|thunder clouds|stormclouds',
  snow: 'snow|snowy|snowing|snowfall|in the snow|snowflakes|it snows|snows|falling snow|light snow|snow-covered|snow covered|snowbound|snowy day|snow-capped',
  blizzard: 'blizzard|snowstorm|snow storm|whiteout',
  fog: 'fog|foggy|mist|misty|haze|hazy|in the fog|smog|in the mist|morning mist|thick fog|dense fog',
  wind: 'wind|windy|breeze|breezy|gale|strong wind|windswept|gusty|in the wind|windy day',
  sandstorm: 'sandstorm|sand storm|dust storm',
  heat: 'heat haze|heat wave|scorching heat|scorching|sweltering|sweltering heat|blistering heat|mirage|hot day|hot summer day|shimmering heat|heat shimmer|baking sun|scorching sun|hot sun|scorching day',
  rainbow: 'rainbow|under a rainbow|after the rain',
  aurora:
    'aurora|auroras|northern lights|aurora borealis|southern lights|aurora australis|polar lights|under the northern lights',
};

export const SEASONS: Record<Season, string> = {
  spring:
    'spring|springtime|in spring|cherry blossom|cherry blossoms|blossom season|cherry blossom season|april',
  summer: 'summer|summertime|in summer|midsummer|summer day|heatwave|june|july|august',
  autumn:
    'autumn|autumnal|in autumn|fall colors|fall colours|fall foliage|halloween|halloween night|on halloween night|autumn leaves|falling leaves|golden leaves|in the fall|october|november|september',
  winter:
    'winter|wintry|in winter|wintertime|midwinter|christmas|frosty|christmas eve|december|january|icy weather',
};

export const MOODS_OF_PLACE: Readonly<Record<string, string>> = {
  eerie:
    'eerie|spooky|creepy|haunted|scary|ominous|sinister|horror|horror movie|nightmare|nightmarish|gothic horror|menacing',
  cosy: 'cosy|cozy|homely|warm atmosphere|hygge|warm light|warm lighting',
  tense: 'tense|suspense|suspenseful|thriller|tension|dangerous',
  joyful:
    'joyful atmosphere|festive|cheerful atmosphere|celebration|lively|happy atmosphere|uplifting|joy|happiness|whimsical',
  melancholy:
    'melancholic atmosphere|melancholy mood|sad atmosphere|somber|sombre|loneliness|sadness|solitude|grief|sorrow|nostalgia|nostalgic|bittersweet|despair|regret',
  dramatic:
    'dramatic|dramatic lighting|low key lighting|low key light|low key|hard light|hard lighting|high contrast lighting|dramatic light|cinematic lighting|moody|moody lighting|high contrast|chiaroscuro|epic mood|rage|fury|anger',
  peaceful:
    'peaceful|serene|tranquil|calm atmosphere|quiet atmosphere|idyllic|serenity|peace|tranquility|harmony|calmness|silence',
  mysterious:
    'mysterious atmosphere|mystery|enigmatic|mystical|magical atmosphere|mysterious mood|dreamlike|surreal|ethereal',
  romantic: 'romantic|romance|romantic atmosphere|love story',
  ablaze: 'place ablaze',
  epic: 'epic|heroic mood|grand|triumphant|hope|hopeful|freedom|courage|victory',
};

export const STYLE_WORDS: Record<StyleId, string> = {
  flat: 'flat colour|flat color|flat illustration|vector art|flat style|flat design|vector illustration|pixar|pixar style|disney style|disney|3d render|3d rendering|3d animation|3d style|3d cartoon|cgi|claymation|clay animation|stop motion|stop-motion|low poly|low-poly|photorealistic|photo-realistic|photorealism|hyperrealistic|realistic style|cartoon|cartoon style|lego style|minimalist style|digital painting|matte painting|concept art style|isometric|isometric view|animated film|octane render|unreal engine|art nouveau|art nouveau style|art nouveau poster|art deco|art deco style|art deco poster|stained glass style|stained glass window style|in stained glass style|mosaic style|byzantine mosaic|paper cut|papercut|paper cutout|cutout animation|collage style|paper collage|bauhaus style|minimalist|minimalism|swiss style|travel poster|vintage travel poster|propaganda poster|tarot card style|voxel art|voxel|lego|shadow puppet style',
  ink: 'ink|ink drawing|ink and wash|ink wash|pen and ink|sumi-e|sumi e|ink sketch|line art|lineart|line drawing|ink illustration|ink painting|black and white ink|woodcut|linocut|engraving|etching|calligraphy style|lithograph|lithography|scratchboard|stipple|stippling|ballpoint pen|ballpoint drawing|pen drawing|pen sketch|doodle|doodle style|cross hatching|crosshatched|medieval manuscript|illuminated manuscript|medieval illumination',
  noir: 'noir|film noir|film-noir|neo noir|neo-noir|noir style|black and white film|black and white photo|black and white photograph|noir film|in black and white|black-and-white|monochrome|black and white photography|sin city',
  watercolour:
    'watercolour|watercolor|watercolor painting|watercolour painting|aquarelle|gouache|watercolor style|watercolour style|watercolor illustration|watercolour illustration|in watercolor|in watercolour|painted in watercolor',
  comic:
    'comic|comic book|comic book style|comic style|comic panel|comic strip|graphic novel|graphic novel style|pop art|pop-art|marvel style|dc comics style|superhero comic|halftone|ukiyo e|ukiyo-e|ukiyo e print|ukiyo-e print|ukiyo e style|ukiyo-e style|ukiyo-e woodblock print|woodblock print|japanese woodblock print|in the style of hokusai|graffiti style|graffiti art|street art style|spider verse style|ligne claire|tintin style|cartoon strip',
  manga: 'manga|manga style|manga panel|manga page|black and white manga|screentone|shonen manga|shojo manga',
  anime:
    'anime|anime style|anime screenshot|anime lineart|ghibli|ghibli style|studio ghibli|studio ghibli style|cel shaded|cel-shaded|cel shading|cel animation|japanese animation|makoto shinkai style',
  oil: 'oil painting|oil painting style|oil on canvas|oil paint|painted in oil|painted in oils|acrylic painting|impressionist|impressionist style|impressionist painting|impressionism|van gogh style|in the style of van gogh|monet style|in the style of monet|renaissance painting|baroque painting|painterly|painterly style|impasto|surrealist painting|in the style of dali|dali style|in the style of magritte|in the style of rembrandt|rembrandt style|in the style of caravaggio|caravaggio style|in the style of vermeer|in the style of hopper|edward hopper style|in the style of klimt|klimt style|in the style of picasso|picasso style|cubist|cubism|cubist style|cubist painting|expressionist|expressionism|expressionist painting|german expressionism|fauvism|pointillism|pointillist|romanticism|fresco|fresco style|tempera|classical painting|old master painting|dutch golden age painting|folk art|naive art|acrylic',
  pixel:
    'pixel art|pixel art style|pixel-art|pixelated|pixelart|8-bit|8 bit|8-bit style|16-bit|16 bit|16-bit style|retro game|retro video game|retro game style|game boy style',
  sepia:
    'sepia|sepia tone|sepia toned|sepia-toned|in sepia|sepia photograph|sepia photo|daguerreotype|victorian photograph|like an old photograph|as an old photograph|old photograph style|old photo style|tintype',
  vintage:
    'vintage film|vintage film style|vintage photo|vintage photograph|vintage style|vintage look|vintage movie|super 8|super 8 film|super-8|kodachrome|faded film|old film|old movie|old film look|70s film|1970s film|70s movie|retro film|retro film look|polaroid|technicolor|technicolour|vhs|vhs style',
  vaporwave:
    'vaporwave|vaporwave style|synthwave|synthwave style|retrowave|outrun style|vaporwave aesthetic|cyberpunk style|cyberpunk aesthetic|neon style|neon aesthetic',
  blueprint: 'blueprint|blueprint style|technical drawing|schematic|technical blueprint|blueprint drawing',
  pencil:
    'pencil sketch|pencil drawing|pencil|storyboard sketch|pencil style|graphite|charcoal drawing|charcoal sketch|sketch|rough sketch|hand-drawn sketch|pencil storyboard|sketched|storyboard pencil|graphite drawing|charcoal style|in charcoal|drawn in charcoal|rough storyboard|animatic|thumbnail sketch|hand drawn sketch',
  storybook:
    "storybook|storybook illustration|children's book|children's book illustration|childrens book|childrens book illustration|picture book|fairy tale illustration|fairytale illustration|storybook style|children's book style|kids book illustration|crayon drawing|picture book illustration|children's illustration|pastel drawing|pastel style|pastels|soft pastel|oil pastel|chalk drawing|coloured pencil|colored pencil|coloured pencil drawing|colored pencil drawing|crayon style|paper cutout|paper cut-out|felt",
};

export const SIZE_WORDS: Record<ShotSize, string> = {
  'extreme-wide':
    'establishing|wide establishing|establishing view|establishing wide|establishing wide shot|extreme wide shot|extreme wide|extreme long shot|establishing shot|ews|els|vls|very long shot|panorama|panoramic shot|panoramic view|panoramic|extreme wide angle|very wide shot|vista|aerial establishing shot|wide establishing shot',
  wide: 'wide shot|wide angle|wide-angle|wide angle shot|long shot|ws|wide view|wide angle view|wide-angle shot|distant shot|far shot',
  full: 'full shot|full body|full-body|full body shot|full length|full-length|full-body shot|full length portrait|full body portrait|full figure|full-figure shot|whole body',
  'medium-wide':
    'medium wide shot|medium-wide shot|medium long shot|american shot|cowboy shot|three-quarter shot|knee shot|medium wide|medium full shot',
  medium:
    'medium shot|mid shot|mid-shot|waist shot|waist-up|waist up|half body|half-body|medium view|ms|half-length portrait|medium two shot|two shot|two-shot',
  'medium-close':
    'medium close-up|medium close up|medium closeup|bust shot|chest shot|portrait|headshot and shoulders|mcu|portrait shot|head and shoulders|upper body|upper-body shot|upper body shot|bust',
  'close-up':
    'close-up|close up|closeup|close shot|close on|close-up shot|face shot|headshot|head shot|close up shot|close-up view|tight shot|cu|closeup shot|close-up portrait|facial close-up',
  'extreme-close-up':
    'extreme close-up|extreme close up|extreme closeup|ecu|macro|macro shot|macro photo|macro photography|detail shot|extreme close-up shot|very close shot|eye close-up',
  insert: 'insert shot|insert|product shot|product photo|product photography|cutaway',
};

export const ANGLE_WORDS: Record<CameraAngle, string> = {
  eye: 'eye level|eye-level|eye level shot|straight on|straight-on shot|eye-level shot|eye-level view',
  low: 'low angle|low-angle|low angle shot|low-angle shot|from below|low camera|low angle view|camera looking up at|shot looking up at|view looking up at|seen from below|hero shot|low-angle view',
  high: 'high angle|high-angle|high angle shot|high-angle shot|from above|high camera|looking down on|seen from above|high angle view|crane shot|elevated view|high-angle view|over head',
  'worms-eye':
    "worm's eye view|worm's-eye view|worms eye view|worm's eye|worm's-eye|worm eye view|ground-up view|from directly below|from straight below|view straight up|looking straight up",
  'birds-eye':
    "bird's eye view|bird's-eye view|birds eye view|bird's eye|birds-eye view|top-down|top down|top down view|overhead shot|overhead view|aerial view|aerial shot|drone shot|drone view|top view|god's eye view|top-down view|top-down shot|from directly above|aerial|flat lay|top shot|top angle|overhead angle|plan view|overhead camera|seen from directly above|viewed from directly above|from straight above|straight down|top-down game view|top down game view|from the air|satellite view|drone footage|drone view|aerial photo|aerial photograph",
};

export const FLAG_WORDS: Record<NonNullable<Cue['flag']>, string> = {
  dutch:
    'dutch angle|dutch tilt|tilted camera|canted angle|tilted angle|oblique angle|tilted shot|dutch angle shot|canted frame',
  overShoulder:
    'over the shoulder|over-the-shoulder|over shoulder shot|over-the-shoulder shot|over the shoulder shot|ots|ots shot|over-shoulder shot|over the shoulder view|seen over his shoulder|seen over her shoulder|seen over their shoulder|shot over his shoulder|shot over her shoulder|shot over their shoulder|filmed over his shoulder|filmed over her shoulder|filmed over their shoulder|viewed over his shoulder|viewed over her shoulder|viewed over their shoulder|camera over his shoulder|camera over her shoulder|camera over their shoulder|view over his shoulder|view over her shoulder|view over their shoulder|looking over his shoulder|looking over her shoulder|looking over their shoulder',
  pointOfView:
    'pov|point of view|point-of-view|first person view|first-person view|first person|first-person|pov shot|point of view shot|point-of-view shot|subjective camera|first person perspective|through the eyes',
  silhouette:
    'silhouette|silhouetted|silhouettes|in silhouette|backlit silhouette|as a silhouette|silhouette shot',
  shallowFocus:
    'bokeh|shallow focus|shallow depth of field|blurred background|blurry background|depth of field|shallow dof|soft focus background|background blur|out of focus background|with bokeh|rack focus|tilt-shift',
};

export const TOWARDS_WORDS: Record<NonNullable<Cue['towards']>, string> = {
  left: 'profile|side profile|in side profile|in profile|profile shot|profile view|side view|to the left side|leftwards|facing left|looking left|from right to left|turned left|towards the left|heading left|looks left',
  right:
    'rightwards|facing right|looking right|from left to right|turned right|towards the right|heading right|looks right',
  camera:
    'at the camera|to the camera|facing the camera|towards the camera|toward the camera|towards us|toward us|straight at us|looking at the camera|into the camera|front view|facing us|at the viewer|at us|looking at viewer|facing camera|at camera|from the front|facing forward',
  away: 'away from the camera|from behind|back view|rear view|seen from behind|back to the camera|back to camera|backs to camera|backs to the camera|back to us|backs to us|back to the viewer|her back to the camera|his back to the camera|with her back to the camera|with his back to the camera|back turned|from the rear|with his back to us|with her back to us|facing away|from the back|turned away|into the distance|away from us',
};

export const SIDE_WORDS = {
  left: 'on the left|at left|on the left side|on the left hand side|at the left|on left|on the far left|left side',
  right:
    'on the right|at right|on the right side|on the right hand side|at the right|on right|on the far right|right side',
  middle: 'in the middle|in the center|in the centre|at the center|at the centre',
} as const;

export const NOBODY =
  "no people|without people|n't anyone|not anyone|n't any people|is no one|is nobody|not a soul|not a single person|without anybody|nobody|no one|no humans|no human|no persons|deserted|uninhabited|unpeopled|devoid of people|no characters|no person|no figures|without anyone|without any people|no one around|empty of people";

export const FRAMING =
  'key art|key visual|game key art|mobile game key art|video game key art|mobile game|splash art|box art|cover art|game cover|hero image|loading screen|web banner|dolly|dolly in|dolly in on|dolly in to|dolly out|dolly zoom|dolly shot|push in|push in on|slow push in|slow push in on|slow push|pull back|pull back to reveal|zoom in|zoom in on|zoom on|slow zoom|slow zoom in|slow zoom in on|zoom out|pan left|pan right|pan up|pan down|pan across|slow pan|panning shot|panning|tilt up|tilt down|tracking|tracking shot|tracking shot of|track in|track in on|track left|track right|steadicam|steadicam shot|steadicam shot of|handheld|handheld camera|handheld shot|hand held|hand held camera|whip pan|jib shot|jib up|crane up|crane down|camera moves|the camera moves|camera pans|the camera pans|camera follows|the camera follows|camera pushes in|the camera pushes in|camera pulls back|the camera pulls back|slow motion|slow mo|time lapse|timelapse|long take|one take|static shot|static|locked off|locked off shot|fade in|fade out|cut to|smash cut to|smash cut|match cut to|match cut|jump cut|freeze frame|split screen|voiceover|voice over|key art|key art for|hero image|hero image of|opening shot|opening shot of|closing shot|final shot|reaction shot|reaction shot of|photo of|photograph of|picture of|image of|a shot of|shot of|illustration of|drawing of|painting of|sketch of|render of|rendering of|depiction of|scene of|view of|still of|photo|photograph|picture|image|illustration|drawing|artwork|a scene|render|scene|storyboard|storyboard frame|keyframe|keyframes|frame|storyboard of|film still|movie still|film still of|movie still of|snapshot of|photography|poster of|concept art|concept art of|shot|visualisation of|generate|create|make|draw|show me|please|depicting|featuring|captured|in the style of|style|in style|in the background|in the foreground|in background|in foreground|background|foreground|the camera|camera|a depiction of|footage of|video of|clip of|close view of|view|composition|angle|lighting|light|atmosphere|mood|setting|sequence|sequence of|montage|movie|film|story|story of|a story about|story about|tale of|i want|imagine|a series of|series of|storyboard for|in the distance|in front|in the corner|above the horizon|over the horizon|on the horizon|beyond the horizon|profile|in profile|side profile|profile shot|profile view|side view|three quarter view|every day|all day|all day long|every night|each day|for days|day after day|day by day|these days|one day|the other day|days later|at the top|to the top|at the bottom|time|moment|side|part|one day|once upon a time|kind of|sort of|type of|lots|day long|at the end|at first|at last|such as';

export const QUALITY =
  'dew drops|dewdrops|dew|morning dew|water droplets|droplets|condensation|speed lines|motion lines|action lines|lens flare|rim light|rim lighting|backlit|backlight|back-lit|backlighting|rembrandt lighting|8k|4k|2k|16k|hd|uhd|hdr|masterpiece|best quality|high quality|highest quality|highly detailed|ultra detailed|extremely detailed|intricate details|intricate|intricate detail|photorealistic|photorealism|hyperrealistic|hyper realistic|hyperrealism|realistic|ultra realistic|trending on artstation|artstation|octane render|unreal engine|unreal engine 5|ray tracing|raytracing|sharp focus|award winning|award-winning|cinematic|cinematic shot|cinematic style|high key lighting|high key|three point lighting|natural light|ambient light|professional|high resolution|hi-res|soft focus|solo|looking at viewer|absurdres|highres|ultra hd|dslr|35mm|50mm|85mm|24mm|35mm film|film grain|lens flare|volumetric lighting|volumetric light|global illumination|studio lighting|stunning|aesthetic|digital art|digital painting|3d render|cgi|pixar style|disney style|anime|anime style|cartoon|cartoon style|studio ghibli|ghibli style|oil painting|oil on canvas|detailed|ultra-detailed|hyper-detailed|detail|details|quality|resolution|masterful|vibrant colors|vibrant colours|vivid colors|soft lighting|soft light|studio light|studio lights|softbox|natural lighting|natural light|rim light|rim lighting|rule of thirds|imax|arri alexa|kodak portra|kodak|canon|nikon|fujifilm|raw photo|super detailed|low poly|pixel art|concept|realism|bright colors|bright colours|colorful palette|pastel colors|pastel colours|high definition|uncensored|dynamic pose|dynamic angle|dynamic|anamorphic|anamorphic lens|golden ratio|symmetrical|symmetry|composition|ultrarealistic|minimalist|minimalistic|minimal';
