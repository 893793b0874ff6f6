def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('Plugin validation issues')
// Maven 3.10 asks each repository for a file of its own, and not every mirror has it
assert log.readLines().findAll { it.contains('[WARNING]') && !it.contains('prefixes.txt') }.empty
