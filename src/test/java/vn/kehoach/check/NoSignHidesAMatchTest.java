package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Source;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/** A rule finds the same with signs as with its expression alone: signs only skip text without a match. */
class NoSignHidesAMatchTest {

  /**
   * Rules whose signs are deliberately narrower than their expressions: lower case only, or the beginning of the first
   * word.
   */
  private static final Set<String> NARROWED =
      Set.of("text/variant-spelling", "plan/budget-year-differs", "plan/known-day-differs");

  private static final JavaClasses CHECKS = new ClassFileImporter().importPackages("vn.kehoach.check");

  static Stream<Rule> rules() {
    return Rules.all().stream().filter(rule -> !NARROWED.contains(rule.id()) && !soughts(rule).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void on_the_page_of_its_rule_and_in_the_examples(Rule rule) {
    Set<Sought> soughts = soughts(rule);
    for (Passage passage : passages(rule)) {
      for (Sought sought : soughts) {
        List<String> found = new ArrayList<>();
        sought.in(passage, match -> found.add(said(match)));
        assertThat(found).as("%s in: %s", value(sought, "written"), passage).isEqualTo(unaided(sought, passage));
      }
    }
  }

  private static List<Passage> passages(Rule rule) {
    List<Source> sources = new ArrayList<>(Plans.examples().stream().map(Plans::source).toList());
    Pages.find(rule.id()).orElseThrow().examples()
        .forEach(example -> sources.add(new Source("a.yaml", example.yaml())));
    List<Passage> passages = new ArrayList<>();
    for (Source source : sources) {
      Plan plan = Plans.read(source);
      String standard = plan.standard() == null ? Standards.DEFAULT : plan.standard().value();
      passages.addAll(Draft.of(plan, Standards.find(standard).orElseThrow()).passages());
    }
    return passages;
  }

  private static List<String> unaided(Sought sought, Passage passage) {
    Matcher matcher = Pattern.compile((String) value(sought, "written")).matcher(passage.plain());
    if (!value(sought, "starts").toString().equals("AT_A_NUMBER")) {
      return matcher.results().map(NoSignHidesAMatchTest::said).toList();
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    List<String> found = new ArrayList<>();
    int behind = 0;
    for (int at : passage.numbers()) {
      if (at >= behind && matcher.region(at, passage.plain().length()).lookingAt()) {
        found.add(said(matcher));
        behind = matcher.end();
      }
    }
    return found;
  }

  private static String said(MatchResult match) {
    return match.start() + ":" + match.group();
  }

  /** All values in static fields of the rule, of its nested classes and of classes of its family that read for it. */
  private static Set<Sought> soughts(Rule rule) {
    Set<Sought> soughts = Collections.newSetFromMap(new IdentityHashMap<>());
    Stream.concat(readers(rule), Arrays.stream(rule.getClass().getDeclaredClasses()))
        .flatMap(kind -> Arrays.stream(kind.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive())
        .forEach(field -> collect(held(field, null), soughts));
    return soughts;
  }

  private static Stream<Class<?>> readers(Rule rule) {
    JavaClass asked = CHECKS.get(rule.getClass());
    return Stream.concat(Stream.of(asked), asked.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .filter(one -> one.getPackageName().equals(asked.getPackageName()) && !one.isAssignableTo(Rule.class)))
        .distinct().map(JavaClass::reflect);
  }

  private static void collect(Object held, Set<Sought> soughts) {
    if (held instanceof Sought sought) {
      soughts.add(sought);
    } else if (held instanceof Object[] several) {
      Arrays.stream(several).forEach(one -> collect(one, soughts));
    } else if (held instanceof Collection<?> several) {
      several.forEach(one -> collect(one, soughts));
    } else if (held instanceof Map<?, ?> named) {
      named.values().forEach(one -> collect(one, soughts));
    } else if (held instanceof Record record && record.getClass().getPackageName().startsWith("vn.kehoach.check")) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        collect(value(record, part.getName()), soughts);
      }
    }
  }

  private static Object value(Object holder, String name) {
    try {
      return held(holder.getClass().getDeclaredField(name), holder);
    } catch (NoSuchFieldException none) {
      throw new AssertionError(none);
    }
  }

  private static Object held(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException closed) {
      throw new AssertionError(closed);
    }
  }
}
