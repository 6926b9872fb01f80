package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Phrases;

/** The words with which names of bodies begin, go on and end in official Vietnamese. */
final class BodyWords {

    /** May stand before a name and belongs to it. */
    static final Phrases MANY =
            Phrases.of(
                    "các,hệ thống các,những,toàn thể các,toàn thể,mọi,từng,tất cả các,một số,2,hai");

    /** Stands before a name and is no part of it. */
    static final Phrases COURTESY =
            Phrases.of("các đồng chí,đồng chí,quý,các ông,ông,bà,đ/c,các đ/c,tập thể");

    /** Offices and persons that act for a body; a name follows. */
    static final Phrases OFFICES =
            Phrases.of(
                    """
                    chủ tịch,phó chủ tịch,bộ trưởng,thứ trưởng,giám đốc,phó giám đốc,tổng giám đốc
                    thủ trưởng,người đứng đầu,chánh văn phòng,phó chánh văn phòng,chánh thanh tra
                    cục trưởng,tổng cục trưởng,vụ trưởng,viện trưởng,trưởng ban,phó trưởng ban
                    trưởng phòng,hiệu trưởng,bí thư,phó bí thư,tư lệnh,chỉ huy trưởng,chánh án
                    chủ nhiệm,tổng biên tập,tổng kiểm toán,thống đốc,trưởng thôn,tổ trưởng
                    trưởng đoàn,lãnh đạo,đại diện lãnh đạo,đại diện,thành viên,ủy viên,chi cục trưởng
                    trưởng công an,tổng thanh tra,trưởng thôn ấp,người phát ngôn
                    trưởng các,trưởng,phó trưởng phòng,đội trưởng,phó đội trưởng,phó cục trưởng,phó vụ trưởng,phó viện trưởng,phó hiệu trưởng
                    phó chủ nhiệm,phó tổng giám đốc,chính ủy,trạm trưởng,tổng thư ký,tổng bí thư,chủ tịch nước,phó thống đốc,trưởng đại diện,phó trưởng đoàn
                    hạt trưởng,phó chi cục trưởng,phó chánh thanh tra,kế toán trưởng,tổng cục phó,phó tổng cục trưởng,phó bí thư thường trực,chủ tịch hội đồng
                    """);

    /** First words of names. */
    static final Phrases HEADS =
            Phrases.of(
                    """
                    bộ,sở,ban,cục,tổng cục,chi cục,vụ,viện,văn phòng,phòng,thanh tra,hội,hội đồng
                    ủy ban,ubnd,hđnd,ub,ubmttq,mttq,ubmttqvn,mặt trận tổ quốc,mặt trận,liên hiệp,hội đồng nhân dân
                    liên đoàn,chi nhánh,phân hiệu,nhà máy,xí nghiệp,liên minh,tổng liên đoàn,đoàn,đoàn thanh niên,trung ương đoàn,thành đoàn
                    tỉnh đoàn,huyện đoàn,trung ương hội,đảng đoàn,đảng ủy,đảng bộ,chi bộ,chi ủy
                    ban cán sự đảng,ban cán sự,tỉnh ủy,thành ủy,huyện ủy,quận ủy,thị ủy,đảng,cấp ủy
                    thường trực,ban thường vụ,ban bí thư,bộ chính trị,ban chấp hành,đoàn chủ tịch
                    quốc hội,chính phủ,thủ tướng chính phủ,thủ tướng,phó thủ tướng,ủy ban thường vụ quốc hội,ubtvqh
                    tòa án,tòa,viện kiểm sát,kiểm toán,ngân hàng,kho bạc,bảo hiểm xã hội,bhxh
                    công an,quân khu,quân đội,bộ đội,bộ chỉ huy,bộ tư lệnh,cảnh sát,hải quan,thuế,quản lý thị trường
                    trường,đại học,học viện,bệnh viện,trung tâm,trạm,đài,báo,tạp chí,nhà xuất bản,thông tấn xã
                    cơ quan,đơn vị,địa phương,tổ chức,cơ sở,doanh nghiệp,công ty,tổng công ty,tập đoàn
                    hợp tác xã,quỹ,tổ,tổ đảng,tổ công tác,đội,bộ phận,cổng thông tin,cổng ttđt,cổng dịch vụ công,xã,phường
                    thị trấn,huyện,quận,thành phố,tỉnh,thị xã,tp,đặc khu,thôn,khu phố,thôn ấp,chính quyền
                    ngành,nhà trường,chủ đầu tư,ban quản lý,bql,ban chỉ đạo,bcđ,ban tổ chức,công đoàn
                    quân ủy,quân chủng,binh chủng,quân đoàn,khu quản lý,cảng vụ,bưu điện,điện lực,tiểu ban,ban thường trực,đoàn kiểm tra,đoàn giám sát,chuyên viên,kế toán,bchqs
                    nhà thầu,nhà đầu tư,nhà mạng,nhà hát,nhà văn hóa,nghiệp đoàn,tổng hội,phân viện,phân xã,ban giám hiệu,ban giám đốc,ban lãnh đạo
                    hạt kiểm lâm,kiểm lâm,đồn biên phòng,biên phòng,trại giam,vườn quốc gia,bảo tàng,thư viện,tổ hợp tác,trang trại,bến xe,tòa soạn
                    đại sứ quán,tổng lãnh sự quán,lãnh sự quán,phái đoàn,chi hội,chi đoàn,liên chi hội,sư đoàn,trung đoàn,lữ đoàn
                    hệ thống chính trị,tổng kho,sàn giao dịch,liên ngành,liên bộ,liên sở
                    hiệp hội,câu lạc bộ,vp,vpub,sở ban ngành,lực lượng,chủ rừng,đoàn đại biểu quốc hội
                    """);

    /** Names that need no capital letter to begin one of several. */
    static final Phrases STRONG =
            Phrases.of(
                    """
                    ban cán sự đảng,đảng đoàn,đảng ủy,tỉnh ủy,thành ủy,huyện ủy,thị ủy,quận ủy,ban đảng
                    đoàn thể,hội quần chúng,cấp ủy,ban thường vụ,tổ chức đảng,đảng bộ,ubnd,hđnd,ủy ban nhân dân,ủy ban kiểm tra
                    mỗi đoàn thanh tra,mỗi đoàn kiểm tra,cơ quan thuế,cơ quan hải quan,cơ quan công an,cơ quan bảo hiểm xã hội,hội đồng nhân dân,các,những,chính quyền,tổ chức chính trị,chi bộ,cấp có thẩm quyền,cấp thẩm quyền,cơ quan có thẩm quyền
                    """);

    /** Where something is, and no body where another name stands before. */
    static final Phrases PLACES =
            Phrases.of("xã,phường,thị trấn,huyện,quận,thành phố,tỉnh,thị xã,đặc khu,thôn");

    /** Of one word, and begin a name in small letters where the next word is a capital. */
    static final Phrases UNITS = Phrases.of("phòng,sở,cục,vụ,ban");

    /** Begin like a name and are none. */
    static final Phrases NO_HEADS =
            Phrases.of(
                    """
                    ban hành,bộ luật,bộ máy,bộ tiêu chí,bộ chỉ số,bộ thủ tục,bộ tài liệu,bộ quy tắc,bộ hồ sơ,bộ dữ liệu
                    hội nghị,hội thảo,hội nhập,hội họp,hội chợ,hội viên,hội thi,đoàn kết,đoàn viên,đảng viên,phòng chống,phòng ngừa
                    báo cáo,tổ chức thực hiện,tổ chức triển khai,tổ chức các,tổ chức tuyên truyền,tổ chức quán triệt,tổ chức kiểm tra
                    tổ chức hội nghị,tổ chức rà soát,tổ chức việc,tổ chức tốt,tổ chức lập,tổ chức thanh tra,tổ chức phổ biến
                    tổ chức học tập,tổ chức bộ máy,tổ chức lễ,tổ chức sơ kết,tổ chức tổng kết,tổ chức đánh giá,tổ chức thẩm định
                    tổ chức biên soạn,tổ chức tập huấn,tổ chức đào tạo,tổ chức khảo sát,tổ chức cho,tổ chức có hiệu quả,tổ chức giám sát
                    tổ chức hướng dẫn,tổ chức nghiên cứu,tổ chức xây dựng,tổ chức lấy ý kiến,tổ chức họp,tổ chức vận động
                    tổ chức theo dõi,tổ chức quản lý,tổ chức đối thoại,tổ chức tiếp,tổ chức thu,tổ chức đấu,tổ chức phát động
                    cục bộ,vụ việc,vụ án,viện dẫn,viện trợ,sở hữu,trường hợp,quỹ đất,đội ngũ,đại học hóa,phòng cháy
                    chương trình,thuế suất,thuế thu nhập,thuế giá trị,tỉnh táo,ngành nghề,xã hội,xã hội hóa,đảng phí,cơ sở dữ liệu
                    cơ sở pháp lý,cơ sở vật chất,cơ sở hạ tầng,cơ sở đó,cơ sở lý luận,cơ sở kết quả,cơ sở chính trị,cơ sở báo cáo,cơ sở các,cơ sở đề xuất,cơ sở để
                    huyện nông thôn,địa phương hóa,tổ chức chi trả,tổ chức trao,tổ chức ký,tổ chức đón,tổ chức tổng,tổ chức cưỡng chế
                    chính phủ điện tử,chính phủ số,chính quyền số,chính quyền điện tử,đoàn công tác,cơ quan báo cáo,bộ tiêu chuẩn
                    đường,lực lượng lao động,bộ nhận diện,các trường hợp,trường hợp,thanh tra kiểm tra
                    phòng dịch,phòng bệnh,quỹ lương,quỹ thời gian,đài thọ,trạm bơm,đơn vị hành chính,đơn vị tính,đơn vị bầu cử
                    """);

    /** Go on with a name although they look like verbs. */
    static final Phrases GOES_ON =
            Phrases.of(
                    """
                    có liên quan,có thẩm quyền,có chức năng,hữu quan,liên quan,được giao,được phân công,được phân công chủ trì
                    được giao chủ trì,được giao nhiệm vụ,được phân công chủ trì thực hiện,được phân công thực hiện,được giao thực hiện,được giao làm,được giao làm bên mời thầu,đấu thầu,được giao nhiệm vụ chủ đầu tư,trực tiếp quản lý,chủ đầu tư,bưu điện,giám sát đầu tư,đầu tư xây dựng
                    quản lý nhà nước,quản lý dự án,quản lý nợ thuế,quản lý đầu tư,giúp việc
                    giao thông,giao dịch,chi phí,đi lại,điện lực,điện tử,điện ảnh,điện gió,thu mua,thu phí,chi nhánh,chi hội,chi đoàn,khai khoáng,khai thác khoáng sản,lập pháp,chuyển phát
                    nộp phí,đầu tư công,đầu tư nước ngoài,bảo vệ thực vật,bảo vệ rừng,bảo vệ môi trường,dự bị,làm nghề,hỗ trợ pháp lý,hỗ trợ tư pháp,bổ trợ tư pháp
                    quản lý rừng,quản lý chất lượng,quản lý đường bộ,quản lý giáo dục,đào tạo nghề,cung cấp dịch vụ,cung ứng dịch vụ,tham gia đấu giá
                    chuyên môn giúp việc,có vốn nhà nước,có vốn,việc làm,ngân hàng,dự án,công lập,ngoài công lập,ngoại giao,cùng cấp,về các vấn đề,về trật tự,nộp thuế,bầu cử,công chứng,lên lớp,hội nhập,làm nhiệm vụ,quản lý thị trường,quản lý thuế,chuyên trách tham mưu
                    """);

    /** A verb after one of these is part of the name: "cơ quan tham mưu", "Ban chỉ đạo". */
    static final Phrases NOUNS =
            Phrases.of(
                    """
                    ban,tổ,hội đồng,các đoàn,bộ phận,cơ quan,đơn vị,tiểu ban,lực lượng,các tổ chức,trung tâm,các phòng,quỹ
                    """);

    /** Cannot begin a duty although names end before them. */
    static final Phrases LINKS =
            Phrases.of(
                    "để,mà,với,về,do,bằng,như,vì,nên,thì,khi,nếu,qua,từ,đến,vào,cho,cùng,nhưng,còn,đã,đang,không,chưa,nhất"
                            + " là,gồm,bao gồm,cụ thể,bằng,đối với");

    /** Go on with a list of a class after a comma. */
    static final Phrases MEMBERS =
            Phrases.of(
                    """
                    đại biểu,thành viên,cá nhân,nhân dân,người dân,cử tri,hội viên,đoàn thể,trực thuộc,cán bộ,cao đẳng,trung cấp,địa bàn,khu,cấp
                    hộ gia đình,hộ dân,tổ dân phố,khối,chủ,quân sự,sự nghiệp,ban,đội,liên hiệp,công chức
                    tổ chức chính trị,tổ chức xã hội,tổ chức đảng,tổ chức đoàn thể,tổ chức có liên quan,tổ chức liên quan,tổ chức kinh tế,tổ chức khoa học
                    tổ chức quốc tế,tổ chức tín dụng,tổ chức hội,tổ chức thành viên,tổ chức trực thuộc,tổ chức khác,tổ chức cá nhân,tổ chức doanh nghiệp,tổ dân phố,tổ nhân dân
                    tổ chức đơn vị,tổ chức cơ sở,tổ chức nghề nghiệp,tổ chức công đoàn
                    """);

    /** Words of forms that look like names. */
    static final Phrases NOBODY =
            Phrases.of(
                    """
                    cơ quan chủ trì,đơn vị chủ trì,cơ quan phối hợp,đơn vị phối hợp,cơ quan thực hiện,đơn vị thực hiện,cơ quan,địa phương
                    tổ chức,cơ sở,chương trình,ngành,đội,tổ,hội,đoàn,ban,phòng,vụ,viện,tỉnh,huyện,xã,thành phố
                    """);

    /** Verbs that make the name of a board: "Ban chỉ đạo". */
    static final Phrases BOARDS = Phrases.of("chỉ đạo,quản lý,tổ chức,chấp hành,kiểm soát");

    /** Words for persons that are verbs too, unless a name follows. */
    static final Phrases PERSONS =
            Phrases.of("lãnh đạo,đại diện,thành viên,trưởng,đại diện lãnh đạo");

    static final Phrases PARTS =
            Phrases.of(
                    """
                    tham mưu,chủ trì,chủ quản,phối hợp,quản lý,giúp việc,chỉ đạo,tổ chức,kiểm tra,thanh tra,thẩm định,giám sát,xây dựng
                    hỗ trợ,xúc tiến,đầu tư,nghiên cứu,khai thác,cung cấp,sử dụng,báo chí,truyền thông,phát thanh,thu,bảo vệ,công tác,chuyên trách
                    thông tin,thống kê,điều tra,tuyên truyền,đào tạo,ứng dụng,phát hành,trực thuộc,vận hành,thực hiện chương trình,thực hiện dự án
                    """);

    static final Phrases STOPS =
            Phrases.of(
                    """
                    chủ trì,phối hợp,phối kết hợp,tham mưu,xây dựng,tổ chức,triển khai,thực hiện,thi hành,chỉ đạo,lãnh đạo,hướng dẫn
                    kiểm tra,giám sát,theo dõi,đôn đốc,thanh tra,rà soát,báo cáo,tổng hợp,thẩm định,thẩm tra,trình
                    ban hành,nghiên cứu,đề xuất,kiến nghị,tuyên truyền,phổ biến,quán triệt,tăng cường,đẩy mạnh,tập trung
                    tiếp tục,thường xuyên,chủ động,khẩn trương,kịp thời,định kỳ,căn cứ,có,chịu,phát huy,phát động,vận động
                    đảm bảo,bảo đảm,bố trí,cân đối,lập,thành lập,kiện toàn,phân công,cử,gửi,cung cấp,cập nhật,công bố,công khai
                    tiếp nhận,nhận được,nhận,ghi nhận,thừa nhận,tiếp thu,xử lý,giải quyết,quản lý,phê duyệt,quyết định,xem xét,cho,thông báo,đăng tải,đăng ký,đưa
                    thông tin,huy động,hỗ trợ,tạo điều kiện,tạo lập,tạo sự,tạo môi trường,tạo thuận lợi,tạo chuyển biến,duy trì,nâng cao,đổi mới,hoàn thiện,hoàn thành,hoàn tất,hoàn chỉnh,đánh giá
                    sơ kết,tổng kết,khảo sát,thống kê,lựa chọn,chuẩn bị,tham gia,tham dự,phục vụ,giúp,ưu tiên,lồng ghép
                    đề nghị,yêu cầu,giao,trực tiếp,nghiêm túc,cụ thể hóa,thể chế hóa,dự toán,thuyết minh,xác định,điều chỉnh
                    sắp xếp,bám sát,nắm,quan tâm,chấp hành,tuân thủ,làm,là,được,phải,cần,sẽ,đã,đang,theo,trong,trên cơ sở
                    tùy,tùy theo,để,nhằm,với,cùng,về,khi,nếu,thì,mà,trước,chậm nhất,muộn nhất,sau,từ,đến,vào,bằng,như,qua,thông qua,do,vì,nên,nhưng,còn
                    góp ý,lấy ý kiến,khai thác,vận hành,sử dụng,kết nối,chia sẻ,chuyển,chuyển đổi,thu,chi,nộp,kê khai,khắc phục
                    xử phạt,ngăn chặn,phòng ngừa,đấu tranh,giữ,hạn chế,mở,đào tạo,bồi dưỡng,tập huấn,biên soạn,phân bổ,giải ngân,quyết toán
                    thanh toán,phân tích,dự báo,nhân rộng,biểu dương,khen thưởng,vinh danh,niêm yết,cưỡng chế,thu hồi,bàn giao
                    phản ánh,nghiệm thu,thiết kế,đầu tư,sửa chữa,xác nhận,xác minh,phối,trao đổi,thống nhất,ký,bảo vệ,gắn,quy định,ứng dụng
                    tích cực,nghiêm cấm,tuyệt đối,không,chưa,cũng,đồng thời,trao,đón,ra quân,chăm lo,tổ,viết,đảm nhận,đảm nhiệm
                    hướng,siết chặt,đề ra,tính toán,đặt,kết luận,truyền thông,tham vấn,nhất là,cụ thể,gồm,bao gồm,sớm
                    chú trọng,tận dụng,khuyến khích,khai,khởi công,bổ sung,sửa đổi,công nhận,duyệt,họp,mời,dự,hằng năm,hàng năm,hằng tháng,hàng tháng,hằng quý,hàng quý,hàng tuần,hằng tuần,hằng ngày,hàng ngày
                    đẩy nhanh,thúc đẩy,tháo gỡ,khôi phục,rút ngắn,xuất cấp,đi,kính,xin,trân trọng
                    trích,biết,cam kết,lưu ý,hiệp thương,phân cấp,phân loại,phát hiện,truy,điện,mua sắm,đấu thầu,điều tra,chấn chỉnh,quyết liệt,ưu
                    thiết lập,phấn đấu,đề cao,gấp rút,triệu tập,lắp đặt,kết hợp,áp dụng,điều chuyển,kích hoạt,nhanh chóng,giải thích,giới thiệu
                    đa dạng,từng bước,lắng nghe,khơi thông,nhận diện,sẵn sàng,tranh thủ,mở rộng,củng cố,trang bị,cải tạo,thay thế,nêu cao,gương mẫu,nỗ lực
                    hưởng ứng,chung tay,điều động,khẳng định,thông qua,làm việc,liên tục,luôn,rà,soạn thảo,tự,chi trả
                    kiểm đếm,kiểm kê,khám sức khỏe,tiêm chủng,xét duyệt,xét chọn,nhắc nhở,kiểm điểm,thu thập,thu gom,thu nhận,điều phối,điều tiết
                    cấp phát,cấp kinh phí,cấp bổ sung,trợ giúp,cứu trợ,ứng phó,túc trực,sơ tán,di dời,gia cố,phân luồng,treo,trang trí
                    tạm dừng,dừng,hoãn,đình chỉ,chấm dứt,bãi bỏ,thay đổi,khởi động,nâng cấp,số hóa,tích hợp,nhập,tra cứu,lưu giữ,in ấn,phát hành
                    đối thoại,tọa đàm,thăm hỏi,động viên,tặng,tri ân,kỷ niệm,chào mừng,phân định,xếp loại,bình xét,bầu,bổ nhiệm,luân chuyển,tuyển dụng,tuyển chọn
                    tham vấn,phản biện,giải trình,làm rõ,làm tốt,thẩm duyệt,phê chuẩn,cấp phép,ủy quyền,phân quyền,kế thừa,vận dụng
                    chống,tăng,giảm,tiết kiệm,cắt giảm,đơn giản hóa,tinh gọn,sáp nhập,giải thể,quyết tâm,chung sức
                    kết quả,tình hình,tiến độ,việc,nội dung,số liệu,danh sách,hồ sơ,một số,những vấn đề,khó khăn,định hướng,dành,lên,tìm,thu thập,thu hút,xúc tiến,liên hệ,liên kết,ký kết,rút,đối chiếu,tiến hành,tham khảo,đối với
                    """);

    /** Nouns whose second syllable is a verb by itself. */
    static final Phrases COMPOUNDS =
            Phrases.of(
                    """
                    công trình,chương trình,quá trình,quy trình,lộ trình,giáo trình,tiến trình,tờ trình,công lập,dân lập,độc lập,bầu cử,việc làm,người làm
                    doanh thu,nguồn thu,nguồn chi,phát điện,thủy điện,nhiệt điện,lưới điện,ngành điện,thư ký,chữ ký,cuộc họp,kỳ họp,phiên họp,bên mời
                    xuất nhập,thu nhập,phòng chống
                    """);

    /** May go before the first verb of a duty. */
    static final Phrases ADVERBS =
            Phrases.of(
                    """
                    tiếp tục,thường xuyên,chủ động,khẩn trương,kịp thời,định kỳ,tăng cường,đẩy mạnh,tập trung,trực tiếp,nghiêm túc,tích cực
                    có trách nhiệm,chịu trách nhiệm,sẽ,cần,phải,làm tốt công tác,tăng cường công tác,đẩy mạnh công tác,tăng cường hoạt động,đẩy mạnh hoạt động,tổ chức,đồng thời,nghiêm túc tổ chức,quyết liệt,sớm,hàng tháng,hàng quý
                    hàng năm,hằng năm,có nhiệm vụ,trách nhiệm,căn cứ chức năng,theo dõi sát,và,xác định,thực hiện,thực hiện tốt,đảm nhiệm,đi
                    """);

    /** Names of ministries and departments in which a comma or "và" is no boundary. */
    static final String[] FIELDS = {
        "nông nghiệp và phát triển nông thôn",
        "lao động - thương binh và xã hội",
        "lao động thương binh và xã hội",
        "lao động, thương binh và xã hội",
        "văn hóa, thể thao và du lịch",
        "văn hóa, thể thao, du lịch",
        "văn hóa - thể thao và du lịch",
        "văn hóa và thể thao",
        "văn hóa, thể thao",
        "tài nguyên và môi trường",
        "nông nghiệp và môi trường",
        "thông tin và truyền thông",
        "khoa học và công nghệ",
        "khoa học, công nghệ",
        "giáo dục và đào tạo",
        "kế hoạch và đầu tư",
        "dân tộc và tôn giáo",
        "quy hoạch - kiến trúc",
        "quy hoạch và kiến trúc",
        "y tế",
        "tài chính",
        "nội vụ",
        "tư pháp",
        "xây dựng",
        "công thương",
        "ngoại vụ",
        "ngoại giao",
        "quốc phòng",
        "công an",
        "giao thông vận tải",
    };

    private BodyWords() {}
}
