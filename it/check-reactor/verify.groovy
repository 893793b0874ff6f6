def log = new File(basedir, 'build.log').text
assert new File(basedir, 'one/_pages/about.md').text.contains('Person one')
assert new File(basedir, 'two/_pages/about.md').text.contains('Person two')
assert !new File(basedir, '_pages').exists()
assert log.contains('No data here: left out')
assert log =~ /mvn -pl io\.github\.sitecontent\.it:(one|two) -Dsite-content\.templateDirectory=\.\.\/templates io\.github\.sitecontent:site-content-maven-plugin:\S+:generate/
