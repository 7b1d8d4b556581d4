package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNamesStandInSentencesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ | Ủy ban nhân dân thành phố Cần Thơ",
    "UỶ BAN NHÂN DÂN TỈNH HƯNG YÊN | Uỷ ban nhân dân tỉnh Hưng Yên",
    "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH | Ủy ban nhân dân Thành phố Hồ Chí Minh",
    "UBND XÃ GIAO THỦY | UBND xã Giao Thủy",
    "ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ | Ủy ban nhân dân đặc khu Phú Quý",
    "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK | Ủy ban nhân dân tỉnh Đắk Lắk",
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO | Sở Giáo dục và Đào tạo",
    "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH | Sở Văn hóa, Thể thao và Du lịch",
    "SỞ CÔNG THƯƠNG | Sở Công Thương",
    "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "PHÒNG VĂN HÓA - XÃ HỘI | Phòng Văn hóa - Xã hội",
    "TRƯỜNG TRUNG HỌC CƠ SỞ GIAO THỦY | Trường Trung học cơ sở Giao Thủy",
    "TRƯỜNG THCS VÀ THPT ĐỐC BINH KIỀU | Trường THCS và THPT Đốc Binh Kiều",
    "HỘI LIÊN HIỆP PHỤ NỮ TỈNH BẮC NINH | Hội Liên hiệp Phụ nữ tỉnh Bắc Ninh",
    "BCH ĐOÀN XÃ DƯƠNG MINH CHÂU | BCH Đoàn xã Dương Minh Châu",
    "ĐẢNG ỦY PHƯỜNG ĐỒNG HỚI | Đảng ủy phường Đồng Hới",
    "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH TÂY NINH | Ban Chấp hành Đảng bộ tỉnh Tây Ninh",
    "BẢO HIỂM XÃ HỘI VIỆT NAM | Bảo hiểm xã hội Việt Nam",
    "HỌC VIỆN KỸ THUẬT MẬT MÃ | Học viện Kỹ thuật Mật mã",
    "CHI CỤC HẢI QUAN KHU VỰC VI | Chi cục Hải quan khu vực VI",
    "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP | Ban Quản lý các khu công nghiệp",
    "ỦY BAN NHÂN DÂN XÃ CƯ M'GAR | Ủy ban nhân dân xã Cư M'Gar",
    "ỦY BAN NHÂN DÂN XÃ CÁC SƠN | Ủy ban nhân dân xã Các Sơn",
    "CHÍNH PHỦ | Chính phủ"
  })
  void written_in_capitals_above_they_are_written_as_names(String above, String inSentence) {
    assertThat(IssuerName.inSentence(above)).isEqualTo(inSentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ủy ban nhân dân thành phố Cần Thơ", "Viện Nghiên cứu ABC", ""})
  void what_was_typed_as_a_name_stays(String typed) {
    assertThat(IssuerName.inSentence(typed)).isEqualTo(typed);
  }
}
