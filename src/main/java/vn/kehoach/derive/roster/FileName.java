package vn.kehoach.derive.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * The file names of derived plans: {@code <code>-<name>} in unaccented letters, digits and hyphens, so that they are
 * valid on every file system and stay inside the folder. 245 names of communes occur more than once in the country; the
 * code distinguishes them.
 */
public final class FileName {

  private static final int LONGEST = 80;

  /** Names reserved by Windows for devices. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
      "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileName() {}

  /** The name without extension. */
  public static String of(Unit unit) {
    String name = Letters.plain(unit.name().value()).replace(' ', '-');
    String code = unit.code() == null ? "" : Letters.plain(unit.code().value()).replace(' ', '-');
    String whole = code.isEmpty() ? name : name.isEmpty() ? code : code + "-" + name;
    String shorter = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    return DEVICES.contains(shorter) ? "don-vi-" + shorter : shorter;
  }

  /** A name for each unit; units whose names are equal or empty are reported and get none. */
  public static Map<Unit, String> of(List<Unit> units, Problems problems) {
    Map<String, Unit> taken = new LinkedHashMap<>();
    Map<Unit, String> names = new LinkedHashMap<>();
    for (Unit unit : units) {
      String name = of(unit);
      Unit other = name.isEmpty() ? null : taken.putIfAbsent(name, unit);
      if (name.isEmpty()) {
        problems.add(Problem.error("units/no-file-name", unit.place(),
                "không đặt được tên tệp cho “" + unit.name() + "”",
                "no file name can be made for “" + unit.name() + "”")
            .hint("ghi mã đơn vị bằng chữ số ở cột “code”", "give the unit a code of digits in the column “code”"));
      } else if (other != null) {
        problems.add(Problem.error("units/same-file-name", unit.place(),
                "“" + unit.name() + "” trùng tên tệp " + name + " với “" + other.name() + "”",
                "“" + unit.name() + "” has the same file name as “" + other.name() + "”: " + name)
            .hint("ghi mã riêng cho từng đơn vị ở cột “code”", "give each unit its own code in the column “code”")
            .seeAlso(other.place()));
      } else {
        names.put(unit, name);
      }
    }
    return names;
  }
}
