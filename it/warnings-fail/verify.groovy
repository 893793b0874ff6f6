def log = new File(basedir, 'build.log').readLines()

assert log.contains("[ERROR] 1 error in the site's content")
assert log.any { it.startsWith("[ERROR]   _data/publications.yml:2:24  'Yutong Lu' alone is marked") && it.endsWith('[SC214]') }
assert log.any { it.endsWith('1 error to mend, listed above; no page was written -> [Help 1]') }
assert !new File(basedir, '_pages').exists()

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-content.sarif'))
assert sarif.runs[0].results*.ruleId == ['SC214']
