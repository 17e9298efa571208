const { reworded } = await import('/work/wt/genre/packages/previz/src/language/english/rewording.ts');
for (const p of process.argv.slice(2)) console.log(reworded(p));
