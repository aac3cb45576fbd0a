package dev.lockstep;

/** What a build lacks in which the processor did not run, ready to paste. */
final class PomSnippet {

    /** From JDK 23 on javac runs a processor only when it is told to: a dependency alone is passed over in silence. */
    static final String TEXT = """
            The annotation processor did not run: since JDK 23 javac ignores one that is merely a dependency. In Maven:

              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <configuration>
                  <annotationProcessorPaths>
                    <path>
                      <groupId>dev.lockstep</groupId>
                      <artifactId>lockstep-processor</artifactId>
                      <version>${lockstep.version}</version>
                    </path>
                  </annotationProcessorPaths>
                  <compilerArgs>
                    <arg>-Alockstep.migrations=${project.basedir}/migrations</arg>
                  </compilerArgs>
                </configuration>
              </plugin>

            Then build with: mvn clean package""";

    private PomSnippet() {}
}
