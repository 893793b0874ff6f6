def log = new File(basedir, 'build.log').text

// every problem of every file in one run; a syntax error ends its own file, not the others
assert log.contains('[ERROR] 5 errors in the site\'s content')
assert log =~ /_data\/awards\.yml:\d+:\d+  /
assert log =~ /_data\/news\.yml:1:9  '31\/2\/25' is not a date; /
assert log.contains("_data/news.yml:4:3  unknown key 'txt'; did you mean 'text'?")
assert log =~ /_data\/publications\.yml:1:9  'jurnal' is none of .*; write journal/
assert log =~ /_data\/publications\.yml:4:7  '#' behind 'Ada Lovelace' is a comment to YAML, and lost; /
assert log.contains('no page was written')
assert !log.contains('\tat ') // no stack trace for a user's mistake
assert !new File(basedir, '_pages').exists()
