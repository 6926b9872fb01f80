package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Phrases;

/** The words that give a body its role, and the words around them that take it away again. */
final class RoleWords {

    static final Phrases LEAD =
            Phrases.of(
                    "chủ trì,làm chủ trì,là cơ quan chủ trì,là đơn vị chủ trì,là cơ quan đầu mối"
                            + " chủ trì");
    static final Phrases COORDINATE = Phrases.of("phối hợp,phối kết hợp,phối với");
    static final Phrases WATCH = Phrases.of("theo dõi,đôn đốc,kiểm tra,giám sát,thanh tra");
    static final Phrases APPRAISE =
            Phrases.of("thẩm định,thẩm tra,có ý kiến thẩm định,có ý kiến thẩm tra");
    static final Phrases CONSOLIDATE = Phrases.of("tổng hợp");
    static final Phrases REPORT = Phrases.of("báo cáo");
    static final Phrases SEND =
            Phrases.of("gửi về,gửi,nộp về,chuyển về,phản ánh về,phản ánh kịp thời về,thông tin về");

    /** After these a word of work names a thing: "công tác kiểm tra", "dự thảo báo cáo". */
    static final Phrases NOMINAL =
            Phrases.of(
                    """
                    sự,nhiệm vụ,cơ sở,căn cứ,công tác,quy chế,cơ chế,chế độ,việc,chương trình,cơ quan,đơn vị,hội đồng,đoàn,kế hoạch,hoạt động
                    kết quả,kết luận,quyết định,chức năng,vai trò,trách nhiệm,nội dung,phương án,hình thức,quy trình
                    biện pháp,cuộc,đợt,lực lượng,ban,tổ,văn bản,hồ sơ,biên bản,tiêu chí,hệ thống,phần mềm,phiếu,phí,chi phí
                    sức mạnh,biểu,bảng,được,bị,tham gia,tờ,số liệu,ý kiến,thông tin,theo dõi việc,phụ trách
                    """);

    /** Before "báo cáo": a report is meant, not the act. */
    static final Phrases REPORT_NOUN =
            Phrases.of(
                    """
                    dự thảo,bản,các,những,theo,tại,của,chế độ,công tác,nội dung,cơ sở,số liệu,mẫu,trong,từng,mỗi,và các
                    xây dựng,lập,hoàn thiện,hoàn chỉnh,phục vụ,về,thời hạn,thời gian,viết,một,gồm,bằng,duyệt,ký,ban hành,nghe
                    dự thảo các,đề cương,biểu mẫu,hệ thống thông tin,việc,thời điểm,chất lượng,căn cứ,với,là,từ,nguồn,làm
                    yêu cầu,thực hiện chế độ,hội nghị,sử dụng,xem xét,ngoài,cả,loại,đây là,trên đây là,trừ,nhận được,tiếp nhận
                    kết quả,tiến độ,thẩm định,nộp,gói,kịp thời các
                    """);

    /** Before "báo cáo" and the name of a body they are what is reported: "kết quả báo cáo Sở". */
    static final Phrases HANDED_ON =
            Phrases.of("kết quả,tiến độ,số liệu,tình hình,kết quả thực hiện,thực hiện,danh sách");

    /** Before a watching verb: the work of watching is ordered itself. */
    static final Phrases WORK =
            Phrases.of(
                    "tăng cường công tác,đẩy mạnh công tác,làm tốt công tác,thực hiện tốt công"
                            + " tác,thực hiện công tác,trong việc,tăng cường hoạt động,đẩy mạnh hoạt động");

    /** Before "chủ trì": it says which body is meant. */
    static final Phrases CHAIR =
            Phrases.of("cơ quan,đơn vị,người,vai trò,được,sự,bộ phận,là,tư cách");

    /** Behind "theo dõi": events are followed and not the work of others. */
    static final Phrases WEATHER =
            Phrases.of(
                    "diễn biến,chặt chẽ diễn biến,chặt chẽ tình hình mưa,chặt chẽ"
                            + " thông tin,thông tin,chặt chẽ,thường xuyên diễn biến");

    /** What checking leads to. */
    static final Phrases PUNISH =
            Phrases.of(
                    "và xử lý,xử lý,hướng dẫn,phát hiện,kịp thời phát hiện,và kịp thời,chấn chỉnh");

    static final Phrases RESPONSIBLE = Phrases.of("có trách nhiệm,chịu trách nhiệm");

    /** What is watched, when checking is a role and not a step of the work. */
    static final Phrases WATCHED =
            Phrases.of(
                    "việc,để,công tác,tình hình,tiến độ,quá trình,kết quả,thực hiện,chặt,thường"
                            + " xuyên,chất lượng,đơn vị trực thuộc,cấp dưới,các cấp ủy,cấp ủy,các tổ chức đảng,tổ chức đảng,ủy ban nhân dân,các xã,các phòng,các ban,các bộ,các ngành,các huyện,các sở,các đơn vị,các địa phương,các cơ quan");

    /** What is sent when a report is meant. */
    static final Phrases REPORTED =
            Phrases.of("báo cáo,dự toán,phản ánh,kết quả thực hiện,kết quả triển khai");

    static final Phrases RESULTS =
            Phrases.of("kết quả,số liệu,tình hình,văn bản báo cáo,dự thảo báo cáo");

    static final Phrases MANNER =
            Phrases.of(
                    """
                    chặt chẽ,tốt,đồng bộ,thường xuyên,cùng,hiệu quả,có hiệu quả,kịp thời,trực tiếp,chủ động,tích cực,chặt,chẽ,thống nhất
                    """);

    /** Words by which others are told to act: what follows their names is no role of the actor. */
    static final Phrases DELEGATE =
            Phrases.of(
                    "chỉ đạo,yêu cầu,đề nghị,hướng dẫn,đôn đốc,giao,vận động,tuyên truyền,phân"
                            + " công,giao nhiệm vụ cho,nhắc nhở,kiểm tra");

    static final Phrases VIA = Phrases.of("qua,thông qua,và qua");

    private RoleWords() {}
}
