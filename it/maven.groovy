// Runs Maven once more, from within a test's verify.groovy: { folder, goals... -> log }
import org.apache.maven.shared.invoker.DefaultInvocationRequest
import org.apache.maven.shared.invoker.DefaultInvoker

return { File folder, String... goals ->
  def log = new StringBuilder()
  def request = new DefaultInvocationRequest()
  request.baseDirectory = folder
  request.batchMode = true
  request.localRepositoryDirectory = localRepositoryPath
  request.userSettingsFile = new File(settings)
  request.addArgs(goals as List)
  request.setOutputHandler { line -> log << line << '\n' }

  def invoker = new DefaultInvoker()
  invoker.mavenHome = new File(System.getProperty('maven.home'))
  def other = binding.variables.maven39
  if (other) {
    request.mavenHome = other
    request.mavenExecutable = new File(other, 'bin/mvn')
  }
  def result = invoker.execute(request)
  assert result.exitCode == 0: log
  return log.toString()
}
