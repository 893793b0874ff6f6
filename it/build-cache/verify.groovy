maven39 = new File(mavens, 'apache-maven-3.9.16')
def maven = evaluate(new File(testsDirectory, 'maven.groovy'))
def build = { maven(basedir, '-T', '2', 'verify', "-Dmaven.build.cache.location=$buildCache".toString()) }
def page = { String person -> new File(basedir, "$person/_pages/about.md") }
def people = ['biology/people/ada', 'biology/people/bob', 'physics/people/charles']
def clean = {
  people.each { page(it).parentFile.deleteDir() }
  ['biology', 'physics'].each { new File(basedir, "$it/target").deleteDir() }
  assert people.every { !page(it).exists() }
}

def first = new File(basedir, 'build.log').text
assert first.contains('2 sites: 2 pages written')
assert first.contains('1 site: 1 page written')
def before = people.collectEntries { [it, page(it).text] }
assert before['biology/people/ada'].contains('- Biology: News of ada.')

// nothing changed: the pages come from the cache, and no goal of ours runs
clean()
def second = build()
assert second.count('Skipping plugin execution (cached): site-content:generate') == 3
assert !second.contains('pages written')
assert people.collectEntries { [it, page(it).text] } == before

// data changed: the pages of that module are generated, the others are restored
def news = new File(basedir, 'biology/people/bob/_data/news.yml')
news.text = news.text.replace('News of bob.', 'Bob moved.')
clean()
def third = build()
assert third.contains('2 sites: 2 pages written')
assert third.count('Skipping plugin execution (cached): site-content:generate') == 2
assert page('biology/people/bob').text.contains('- Biology: Bob moved.')
assert page('physics/people/charles').text == before['physics/people/charles']

// and so they are when a template changed
def template = new File(basedir, 'biology/_templates/macros/news_item.ftl')
template.text = template.text.replace('Biology', 'Life')
clean()
assert build().contains('2 sites: 2 pages written')
assert page('biology/people/ada').text.contains('- Life: News of ada.')

// a module by itself, as a machine of its own would build it
clean()
maven(basedir, '-pl', 'physics', 'verify', "-Dmaven.build.cache.location=$buildCache".toString())
assert page('physics/people/charles').text == before['physics/people/charles']
assert !page('biology/people/ada').exists()
