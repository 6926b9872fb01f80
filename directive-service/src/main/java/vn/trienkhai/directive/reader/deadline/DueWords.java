package vn.trienkhai.directive.reader.deadline;

import vn.trienkhai.directive.reader.words.Phrases;

/** The phrases that make a day a deadline, and those that make it something else. */
final class DueWords {

    /** Before a day or period that no longer counts. */
    static final Phrases BEFORE =
            Phrases.of("trước,xong trước,trước thời điểm,trước trước,trước hạn");

    /** Before a day or period that still counts. */
    static final Phrases BY =
            Phrases.of(
                    """
                    chậm nhất,chậm nhất là,chậm nhất vào,chậm nhất đến,chậm nhất trong,muộn nhất,muộn nhất là,muộn nhất vào,chậm nhất là vào,chậm nhất đến hết
                    chậm nhất là đến,không quá,không muộn hơn,không chậm hơn,hạn chót,hạn chót là,hạn cuối,hạn cuối là,hạn chót vào,thời hạn là,thời hạn đến
                    thời hạn trước,thời hạn chậm nhất,xong,hoàn thành vào,hoàn thành,xong trong,hoàn thành trong,chậm nhất hết,hoàn thành đến,hoàn thành chậm nhất
                    hạn cuối cùng,hạn cuối cùng là,hạn cuối vào,hạn gửi,hạn nộp,hạn nộp là,xong vào,kết thúc,trong ngày,hoàn tất trong,hoàn thành xong trong,ban hành trong,trình trong,hạn,thời hạn,thời hạn hoàn thành
                    """);

    /** Before a period within which something is done. */
    static final Phrases WITHIN = Phrases.of("trong,ngay trong,vào,nội trong");

    /** Open a place in a form: everything after the colon is when. */
    static final Phrases SLOT =
            Phrases.of(
                    """
                    thời gian thực hiện,thời gian hoàn thành,thời gian hoàn tất,thời gian tổ chức,thời gian triển khai,thời gian,tiến độ,tiến độ thực hiện
                    thời hạn,thời hạn hoàn thành,thời hạn thực hiện,hạn hoàn thành,hạn thực hiện,thời gian báo cáo,thời hạn báo cáo,tiến độ hoàn thành
                    thời gian gửi báo cáo,thời gian dự kiến,thời gian tiến hành,thời gian nộp,thời gian gửi,thời gian trình,thời gian ban hành,thời điểm hoàn thành
                    hoàn thành,thời gian nhận,thời gian nhận hồ sơ,thời gian gửi bài,thời gian kiểm tra,thời gian phát động,thời gian công bố,kỳ hạn,hạn nộp,thời gian chốt
                    """);

    /** Shortly before a day: it dates a fact or a condition. */
    static final Phrases FACT =
            Phrases.of(
                    """
                    có hiệu lực,hiệu lực,đăng ký hộ khẩu,thường trú,hộ khẩu,sinh,phát sinh,tồn tại,được cấp,tính đến,số liệu,kể từ,từ,có từ,được tuyển dụng
                    thời điểm,ban hành kể từ,đã,diễn ra,giai đoạn,thời kỳ,cư trú,tuyển dụng,nghỉ hưu,được thành lập,ghi nhận,so với,cùng kỳ
                    áp dụng,hoạt động trước,người sinh,tham gia kháng chiến,khởi công,hy sinh,đến hạn,quá hạn,được bổ nhiệm,bổ nhiệm,vụ việc
                    hưởng,tháng lương,tồn đọng,đóng dấu,bưu điện,hiệu lực thi hành,nhập khẩu,cấp phép,giấy phép,hợp đồng,khởi kiện
                    """);

    /** Make a year the due time of what goes before or after it. */
    static final Phrases FINISH =
            Phrases.of(
                    "hoàn thành,xong,ban hành,trình,phê duyệt,hoàn tất,kết thúc,thành lập,báo cáo,bàn giao,đưa vào,tổng kết,khởi công,thông qua,công bố,sơ kết");

    /** Before a year: it only says of which year something is. */
    static final Phrases OF_YEAR =
            Phrases.of(
                    """
                    kế hoạch,dự toán,kết quả,nhiệm vụ,chương trình,mục tiêu,chỉ tiêu,ngân sách,số lượng,kinh phí,tình hình,vốn,nguồn,báo cáo,giai đoạn,tổng số
                    dự kiến,ước,so với,công tác,tháng cuối,tháng đầu,đề xuất,phấn đấu
                    """);

    static final Phrases PERIODIC_ACT =
            Phrases.of(
                    """
                    báo cáo,có báo cáo,tổng hợp,sơ kết,tổng kết,đánh giá,gửi,tổ chức,kiểm tra,rà soát,thông tin,cập nhật,họp,giao ban,công bố,công khai,thực hiện,theo dõi,cung cấp
                    thống kê,trình,kiểm điểm,giám sát,trao đổi,tham mưu,xây dựng,tiến hành,phối hợp,thông báo,hoặc,và,đôn đốc,làm việc,phân tích,lập,ban hành,thanh tra,đối thoại,khảo sát,bình xét,tập huấn
                    """);

    /** May go right before a "định kỳ" without a period. */
    static final Phrases REVIEWED =
            Phrases.of("rà soát,cập nhật,kiểm tra,đánh giá,duy trì,bảo dưỡng,tập huấn,sơ kết");

    /** Make what follows a product that is due. */
    static final Phrases DECIDE =
            Phrases.of("hoàn thành,ban hành,trình,phê duyệt,hoàn tất,công bố,thông qua");

    /** Before a day on which something is handed in. */
    static final Phrases SEND = Phrases.of("gửi,nộp,báo cáo,trình,tổ chức,khai mạc,họp");

    /** Between such a word and a day: the day is that of something else. */
    static final Phrases NO_DAY =
            Phrases.of("từ,kể,đã,số,của,sau,theo,tính,đến,tại,lực,ký,sinh,nhân,kỷ niệm,chào mừng");

    /** Begin forms that come back. */
    static final Phrases PERIODS =
            Phrases.of(
                    "định kỳ,dinh ky,đinh kỳ,ngày,tuần,thứ,chiều,sáng,từ,đến,dự kiến,hàng,hằng,hang,hăng,mỗi,một,hai,ba,sáu,quý,tháng,năm,cuối,đầu");

    static final Phrases TELLING = Phrases.of("báo cáo,tổng hợp,sơ kết,gửi,tổng kết");

    /** Behind a period: whom to, how or by when a report is sent. */
    static final Phrases SENT_TO = Phrases.of("về,gửi,cho,qua,trước,vào ngày");

    static final Phrases REVIEW = Phrases.of("sơ kết,tổng kết,báo cáo");

    /** Says that a span has no end. */
    static final Phrases OPEN = Phrases.of("trở đi,tiếp theo,sau đó");

    static final Phrases UNTIL = Phrases.of("đến,tới,trước,xong");

    /** May follow a time that fills a line. */
    static final Phrases AND_ON =
            Phrases.of(
                    "và thường xuyên,và hằng năm,và hàng năm,và các năm,hằng năm,hàng năm,hoặc,sau khi,theo,quý,tháng,năm,ngày,và");

    /** Begin a day that may come back. */
    static final Phrases DAY = Phrases.of("ngày,tuần,thứ,chiều,sáng,mồng,mùng");

    /** Of which the time of a day is made. */
    static final Phrases CLOCK =
            Phrases.of(
                    """
                    giờ,phút,h,thứ,hai,ba,tư,năm,sáu,bảy,chủ,nhật,sáng,chiều,trưa,cuối,đầu,cùng,tiên,ngày,tuần,tháng,quý,của,các,làm,việc,vào,đến,hết,mùng,mồng,8h,8h00,9h,9h00,10h,10h00
                    11h,11h00,14h,14h00,15h,15h00,15h30,16h,16h00,16h30,17h,17h00,trong
                    """);

    /** Something is done in the time that follows. */
    static final Phrases CARRY =
            Phrases.of(
                    "thực hiện,tổ chức,diễn ra,tiến hành,triển khai,hoàn thành,thời gian,đợt,bước,mở,phát động,ra quân,tập huấn,kiểm tra,giám sát,cao điểm,báo cáo viên,khảo sát,rà soát,tiếp nhận,nộp,gửi,đăng ký,nhận hồ sơ,thu hồ sơ,lấy ý kiến");

    /** Before a span of which only the figures are meant. */
    static final Phrases WINDOW =
            Phrases.of(
                    "số liệu,kết quả,tình hình,giai đoạn,nhiệm kỳ,thời kỳ,năm học,phát sinh,mốc,tính,hiệu lực,tổng kết,đánh giá,đã,dữ liệu,kỳ báo cáo");

    /** Something has to be done by the day before. */
    static final Phrases DONE =
            Phrases.of(
                    "hoàn thành,phải,xong,bảo đảm hoàn,ban hành,báo cáo,trình,kết thúc,hoàn tất,gửi,cơ bản hoàn");

    /** What a title of reports begins with. */
    static final Phrases TITLE =
            Phrases.of(
                    "báo cáo,chế độ,trách nhiệm,nội dung,hình thức,công tác,quy định,sơ kết,tổng kết,đối với");

    static final Phrases UNIT = Phrases.of("ngày,tháng,quý,năm");

    /** Words of which a cell for the time is made. */
    static final Phrases TIME =
            Phrases.of(
                    """
                    ngày,tháng,quý,năm,trước,trong,từ,đến,hết,và,hằng,hàng,thường,xuyên,định,kỳ,chậm,nhất,cuối,đầu,hoàn,thành,dự,kiến,khoảng,i,ii,iii,iv
                    là,vào,xong,giữa,tuần,mỗi,một,lần,thời,hạn,gian,các,của
                    """);

    static final Phrases SPAN =
            Phrases.of(
                    """
                    trong thời hạn,trong thời gian,trong vòng,thời hạn,sau,chậm nhất,chậm nhất là,chậm nhất sau,chậm nhất trong,chậm nhất trong vòng
                    trong,chậm nhất là sau,chậm nhất trong thời hạn,không quá,trong thời hạn chậm nhất
                    """);

    /** Of these a time needs no "kể từ": somebody has to say from when it is counted. */
    static final Phrases TERM =
            Phrases.of(
                    "trong thời hạn,trong vòng,chậm nhất,chậm nhất là,chậm nhất trong,chậm nhất"
                            + " trong vòng,chậm nhất trong thời hạn,trong thời hạn chậm nhất");

    static final Phrases AT_MOST = Phrases.of("không quá,tối đa,là,tối đa là,không quá là");

    static final Phrases COUNTED_FROM = Phrases.of("kể từ,tính từ,sau,từ,sau khi,kể từ khi");

    private DueWords() {}
}
