import { foldWord } from '../../grammar/name-forms.ts';
import { words } from '../words.ts';

/** Words that stand where a verb of asking or attending could, between somebody and whoever does something, and are none. */
export const noCues = new Set(
  words(`cùng với và hoặc của tại trong ngoài trên dưới do bởi từ đến về cho là khi nếu nhưng mà thì vì nên đại diện thay mặt nguyên cựu nhân dịp chúc mừng chúc tin tưởng tin giúp giúp đỡ hỗ trợ cảm ơn cám ơn khen ngợi biểu dương tuyên
 dương thấy biết hiểu để làm khiến nhờ cũng đã đang sẽ vừa mới được bị còn vẫn luôn gồm như theo qua bằng giữa cạnh bên gần sau trước ngay cả các những mọi mỗi từng nhiều một hai ba này đó kia ấy nay vào ra lên xuống lại nói ghi nhận
 chứng kiến tạo điều kiện tặng trao gặp thăm dự đưa dẫn đoàn phó trưởng cán bộ lãnh đạo nhân viên viên chức công chức bác sĩ gia đình tập thể đồng chí ông bà anh chị đồng hành phối hợp kết hợp`).map(
    foldWord,
  ),
);
