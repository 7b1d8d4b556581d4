package vn.kehoach.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.support.Command;

/** A template cannot access classes, files or the network, and a run with any template ends. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class HostileTemplatesAreLockedInTest {

  private static final String SECRET = "bí mật ngoài thư mục mẫu";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
      "<#assign o=\"freemarker.template.utility.ObjectConstructor\"?new()>${o(\"java.io.File\", \"/\")}",
      "<#assign j=\"freemarker.template.utility.JythonRuntime\"?new()>",
      "${header.class}", "${header.getClass()}", "${plan.class.protectionDomain}", "${header?api.class}",
      "${.data_model?api}",
      "${plan.getClass().forName(\"java.lang.Runtime\")}", "${header.hash_code}",
      "${.get_optional_template(\"/etc/passwd\")}"})
  void no_class_is_reached(String template) throws IOException {
    Command run = render("<section><p>" + template + "</p></section>");
    assertStopped(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../bi-mat.txt", "/../bi-mat.txt", "parts/../../bi-mat.txt", "..\\bi-mat.txt",
      "%2e%2e/bi-mat.txt",
      "file:///etc/passwd", "/etc/passwd", "http://127.0.0.1:9/x"})
  void no_file_outside_the_folder_is_read(String name) throws IOException {
    Files.writeString(folder.resolve("bi-mat.txt"), SECRET);
    for (String directive : new String[] {"<#include \"%s\">", "<#import \"%s\" as x>",
        "<#include \"%s\" parse=false>"}) {
      Command run = render("<section><p>x</p></section>" + directive.formatted(name.replace("\\", "\\\\")));
      assertStopped(run);
      assertThat(run.err()).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>",
      "<p>&x;</p>",
      "<p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/></p>",
      "<img src=\"http://127.0.0.1:9/x.png\"/>",
      "<p><![CDATA[x]]></p><fo:external-graphic src=\"url(http://127.0.0.1:9/)\"/>",
      "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?><script/>"})
  void no_entity_picture_or_address_is_followed(String markup) throws IOException {
    Command run = render("<section>" + markup + "</section>");
    assertStopped(run);
    assertThat(run.err()).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<#macro m><@m/></#macro><@m/>",
      "<#function f x><#return f(x + 1)></#function>${f(1)}",
      "<#list 1.. as x><p>x</p></#list>",
      "<#list 1..1000000000 as x><p>một hai ba bốn năm sáu bảy tám chín mười</p></#list>",
      "<#include \"ke-hoach.ftlx\">"})
  void what_never_ends_is_stopped(String template) throws IOException {
    assertStopped(render("<section>" + template + "</section>"));
  }

  @Test
  void deep_markup_is_a_document_or_a_problem() throws IOException {
    Command run = render("<section>" + "<frame style=\"secrecy\">".repeat(20_000) + "</section>");
    assertStopped(run);
  }

  private Command render(String template) throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("ke-hoach.ftlx"), template);
    Path plan = Files.writeString(folder.resolve("ke-hoach.yaml"),
        HostileYamlEndsInProblemsTest.PLAN.formatted("Một việc."));
    return Command.run("render", plan.toString(), "--templates", templates.toString());
  }

  private void assertStopped(Command run) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("[template/");
    assertThat(folder.resolve("ke-hoach.docx")).doesNotExist();
  }
}
