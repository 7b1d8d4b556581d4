package vn.kehoach.build;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** One of each kind of call site that the compiler generates, with the expected results. */
public final class Shapes {

  /** A lambda in an interface, and a private method of an interface. */
  interface Doubling {

    Supplier<String> SIX = () -> "six";

    int once(int number);

    default IntUnaryOperator twice() {
      return number -> once(kept(number));
    }

    private int kept(int number) {
      return ((IntUnaryOperator) this::same).applyAsInt(number);
    }

    private int same(int number) {
      return number;
    }
  }

  /** The superinterface of the one below; the compiler generates a bridge between their methods. */
  interface Wide<T> {
    String of(T value);
  }

  /** A lambda for it has two methods: this one and the bridge. */
  interface Narrow extends Wide<String> {
    @Override
    String of(String value);
  }

  record Point(int x, long y, double z) {}

  /** A nest mate that is a subclass of the host, with a lambda of its own. */
  static final class Inner {

    private final String name;

    private Inner(String name) {
      this.name = name;
    }

    private Supplier<String> naming() {
      return () -> "inner " + name;
    }
  }

  private final String word;
  private final List<String> out = new ArrayList<>();

  private Shapes(String word) {
    this.word = word;
  }

  /** The results of all of them. */
  public static List<String> all() throws Exception {
    Shapes shapes = new Shapes("word");
    shapes.methods();
    shapes.captures((byte) 1, 'c', 2L, 3.5f, 4.25, true);
    shapes.values();
    shapes.interfaces();
    return shapes.out;
  }

  /** The stack trace of an exception names the place where it was thrown. */
  public static void fail() {
    Runnable failing = () -> {
      throw new IllegalStateException("on purpose");
    };
    failing.run();
  }

  private void methods() {
    Function<String, Integer> declared = Integer::parseInt;
    out.add("static " + declared.apply("12"));
    Function<String, Integer> unbound = String::length;
    out.add("virtual " + unbound.apply("four"));
    Supplier<String> bound = word::toUpperCase;
    out.add("bound " + bound.get());
    Function<List<String>, Integer> through = List::size;
    out.add("interface " + through.apply(List.of("one")));
    Function<String, Inner> made = Inner::new;
    out.add("new " + made.apply("made").naming().get());
    IntFunction<int[]> array = int[]::new;
    out.add("array " + array.apply(3).length);
    Function<int[], int[]> copied = int[]::clone;
    out.add("clone " + copied.apply(new int[] {5})[0]);
    Supplier<String> own = this::own;
    out.add("private " + own.get());
    Supplier<Integer> above = super::hashCode;
    out.add("super " + above.get().equals(System.identityHashCode(this)));
    BiFunction<Shapes, String, String> joined = Shapes::joined;
    out.add("unbound private " + joined.apply(this, "more"));
    out.add("same " + (nothing() == nothing()));
  }

  private static Runnable nothing() {
    return () -> {};
  }

  private String own() {
    return word;
  }

  private String joined(String more) {
    return word + more;
  }

  private void captures(byte small, char letter, long big, float half, double quarter, boolean sure) {
    Supplier<String> all = () -> small + "," + letter + big + half + quarter + sure + word;
    out.add("captured " + all.get());
    LongSupplier sum = () -> small + letter + big;
    out.add("sum " + sum.getAsLong());
    Function<Long, Function<Double, Supplier<Number>>> nested = first -> second -> () -> first + second + big;
    out.add("nested " + nested.apply(1L).apply(0.5).get());
  }

  private void values() {
    ToLongFunction<Integer> widened = Integer::intValue;
    out.add("int to long " + widened.applyAsLong(7));
    ToDoubleFunction<Integer> unboxed = Shapes::half;
    out.add("Integer to long, float to double " + unboxed.applyAsDouble(7));
    DoubleUnaryOperator twoSlots = Math::abs;
    out.add("double " + twoSlots.applyAsDouble(-2.5));
    IntFunction<Object> boxed = Integer::valueOf;
    out.add("Integer to Object " + boxed.apply(8));
    IntFunction<Number> number = number1 -> number1;
    out.add("int to Number " + number.apply(9));
    Function<Character, Integer> code = Shapes::code;
    out.add("Character to int " + code.apply('a'));
    IntPredicate digit = Character::isDigit;
    out.add("predicate " + digit.test('5'));
    ObjIntConsumer<StringBuilder> dropped = StringBuilder::appendCodePoint;
    StringBuilder builder = new StringBuilder();
    dropped.accept(builder, 'x');
    out.add("dropped " + builder);
    Runnable droppedLong = System::nanoTime;
    droppedLong.run();
    Comparator<Point> comparator = Comparator.comparingLong(Point::y);
    out.add("compared " + comparator.compare(new Point(1, 2, 3), new Point(1, 1, 3)));
    try {
      wrong().get().length();
    } catch (ClassCastException expected) {
      out.add("not a text");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Supplier<String> wrong() {
    Function<Object, Object> any = value -> value;
    return () -> (String) ((Function) any).apply(1);
  }

  private static float half(long number) {
    return number / 2f;
  }

  private static int code(int letter) {
    return letter;
  }

  private void interfaces() throws Exception {
    Doubling doubling = number -> 2 * number;
    out.add("default " + doubling.twice().applyAsInt(4) + Doubling.SIX.get());
    Narrow narrow = String::trim;
    Wide<String> wide = narrow;
    out.add("bridge " + narrow.of(" a ") + wide.of(" b "));
    Runnable marked = (Runnable & Cloneable) () -> out.add("marked");
    marked.run();
    out.add("marker " + (marked instanceof Cloneable));
    Predicate<String> serial = (Predicate<String> & Serializable) String::isEmpty;
    out.add("serializable " + (serial instanceof Serializable) + serial.test(""));
    Callable<String> thrown = () -> {
      throw new IOException("checked");
    };
    try {
      thrown.call();
    } catch (IOException expected) {
      out.add(expected.getMessage());
    }
    UnaryOperator<String> text = value -> value + null + 1 + 'c' + 2L + 1.5f + 2.5 + true + (byte) 3 + (Object) value;
    out.add("text " + text.apply("t") + new Point(1, 2, 3) + new Point(1, 2, 3).equals(new Point(1, 2, 3)));
  }
}
