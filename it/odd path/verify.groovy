import java.nio.charset.Charset

assert new File(basedir, '_pages/about.md').text.contains('A folder may have any name.')

// Only a locale that has these letters can have them in the name of a folder: so this one is not in Git.
def name = 'Müllers Seite 学术 (100% #1)'
if (Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode(name)) {
  def site = new File(basedir, name)
  new File(site, '_data').mkdirs()
  ['pom.xml', '_data/news.yml'].each { new File(site, it).text = new File(basedir, it).text }

  def maven = evaluate(new File(testsDirectory, 'maven.groovy'))
  assert maven(site, 'generate-resources').contains('_pages/about.md written')
  assert new File(site, '_pages/about.md').text.contains('A folder may have any name.')
  assert site.deleteDir() // a later run in a poorer locale could not
} else {
  println "LEFT OUT: this locale cannot name a folder '$name'; set LC_ALL=C.UTF-8"
}
