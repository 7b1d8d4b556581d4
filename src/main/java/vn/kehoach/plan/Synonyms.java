package vn.kehoach.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that people try as keys or values, without diacritics, and the ones to write. */
final class Synonyms {

  /** A name of more words than these is a sentence. */
  private static final int LONGEST = 7;

  /** What people write for each key. A word of several keys means the one that its group has, the first one first. */
  private static final Map<String, List<String>> KEYS = keysByWord("""
      objectives: muc_dich muc_tieu yeu_cau purpose purposes goal goals
      tasks: nhiem_vu noi_dung noi_dung_thuc_hien giai_phap hoat_dong cong_viec task activity activities actions
      budget: kinh_phi du_toan nguon_luc cost costs funding
      assignments: phan_cong to_chuc to_chuc_thuc_hien trach_nhiem assignment responsibilities
      reporting: bao_cao che_do_bao_cao
      legal_basis: can_cu co_so_phap_ly basis
      opening: mo_dau loi_dan loi_mo_dau phan_mo_dau dan_nhap introduction preamble
      closing: ket_thuc loi_ket phan_ket ket_luan conclusion
      recipients: noi_nhan recipient
      archive: luu luu_tru
      signature: chu_ky nguoi_ky ky_ten signer signatory
      appendices: phu_luc appendix annex annexes attachments
      references: vien_dan van_ban_vien_dan reference
      standard: the_thuc
      status: trang_thai tinh_trang
      period: giai_doan nam thoi_ky year
      type: loai loai_van_ban ten_loai
      parent: co_quan_chu_quan co_quan_cap_tren cap_tren
      lead: chu_tri co_quan_chu_tri don_vi_chu_tri co_quan_thuc_hien don_vi_thuc_hien nguoi_thuc_hien phu_trach
      lead: nguoi_phu_trach don_vi_phu_trach responsible owner
      with: phoi_hop co_quan_phoi_hop don_vi_phoi_hop partner partners
      agency: co_quan don_vi co_quan_ban_hanh organization organisation
      number: so so_van_ban so_hieu
      symbol: ky_hieu so_ky_hieu code
      place: dia_danh dia_diem noi_ban_hanh location
      date: ngay ngay_ban_hanh ngay_thang ngay_thang_nam
      subject: trich_yeu tieu_de ve_viec ten_ke_hoach title
      title: tieu_de chuc_vu chuc_danh ten heading name position
      heading: tieu_de ten_muc ten title
      name: ho_ten ho_va_ten nguoi_ky ten nguon
      text: noi_dung mo_ta description content
      items: danh_sach cac_y points
      deadline: thoi_han han han_hoan_thanh hoan_thanh thoi_gian_hoan_thanh tien_do due due_date
      time: thoi_gian thoi_diem
      product: san_pham ket_qua dau_ra output outputs result results
      audience: doi_tuong
      indicators: chi_tieu indicator targets
      table: bang bang_bieu
      signing_for: ky_thay
      on_behalf_of: thay_mat
      by_order_of: thua_lenh
      by_delegation_of: thua_uy_quyen
      lines: dong khoan_chi cac_khoan_chi chi_tiet
      sources: nguon nguon_kinh_phi
      total: tong tong_cong tong_so tong_kinh_phi sum
      item: noi_dung noi_dung_chi hang_muc description
      unit: don_vi don_vi_tinh dvt
      quantity: so_luong sl
      price: don_gia gia unit_price
      amount: thanh_tien so_tien tien
      source: nguon nguon_kinh_phi
      note: ghi_chu
      columns: cot
      rows: hang dong
      width: be_rong do_rong
      align: can_le
      to: noi_nhan gui
      purpose: muc_dich ghi_chu
      copies: so_ban so_luong
      issuer: co_quan co_quan_ban_hanh nguoi_ban_hanh noi_ban_hanh
      mark: du_thao
      urgency: do_khan muc_do_khan
      contact: lien_he dia_chi
      drafter: nguoi_soan nguoi_soan_thao
      """);

  /** Values as people phrase them, without diacritics, and the values to write. */
  private static final Map<String, String> VALUES = Map.ofEntries(
      Map.entry("du thao", "draft"),
      Map.entry("ban hanh", "issued"),
      Map.entry("da ban hanh", "issued"),
      Map.entry("giay", "paper"),
      Map.entry("ban giay", "paper"),
      Map.entry("dien tu", "electronic"),
      Map.entry("doc", "portrait"),
      Map.entry("ngang", "landscape"),
      Map.entry("kho ngang", "landscape"),
      Map.entry("trai", "left"),
      Map.entry("giua", "center"),
      Map.entry("phai", "right"),
      Map.entry("-", "dash"),
      Map.entry("gach", "dash"),
      Map.entry("gach dau dong", "dash"),
      Map.entry("•", "dash"),
      Map.entry("+", "plus"),
      Map.entry("cong", "plus"),
      Map.entry("so", "number"),
      Map.entry("1.", "number"),
      Map.entry("chu", "letter"),
      Map.entry("chu cai", "letter"),
      Map.entry("a)", "letter"),
      Map.entry("la ma", "roman"),
      Map.entry("i.", "roman"),
      Map.entry("khong", "none"),
      Map.entry("bang", "table"),
      Map.entry("giao", "order"),
      Map.entry("de nghi", "request"),
      Map.entry("moi", "invite"));

  private Synonyms() {}

  private static Map<String, List<String>> keysByWord(String lines) {
    Map<String, List<String>> keys = new HashMap<>();
    lines.lines().map(line -> line.split(": ")).forEach(line -> Stream.of(line[1].split(" "))
        .forEach(word -> keys.computeIfAbsent(word, none -> new ArrayList<>()).add(line[0])));
    return keys;
  }

  /** The key of a group that a name means; two words within a longer name are enough: "Kinh phí thực hiện". */
  static Optional<String> key(String typed, Keys.Group group) {
    List<String> words = List.of(name(typed).split("_"));
    if (words.size() > LONGEST) {
      return Optional.empty();
    }
    for (int length = words.size(); length == words.size() || length > 1; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        Optional<String> meant = KEYS.getOrDefault(String.join("_", words.subList(from, from + length)), List.of())
            .stream().filter(group.keys()::contains).findFirst();
        if (meant.isPresent()) {
          return meant;
        }
      }
    }
    return Optional.empty();
  }

  /** The value to write for a phrase; {@code null} if unknown. */
  static @Nullable String value(String typed) {
    return VALUES.get(plain(typed.strip()));
  }

  private static String name(String typed) {
    return plain(typed).replaceAll("[^a-z]+", "_").replaceAll("^_|_$", "");
  }

  private static String plain(String typed) {
    String small = typed.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
