/** Words of Chinese that say little about a question: particles, pronouns, question words, verbs of asking. */
export const chinese = `
的 了 吗 呢 吧 啊 嘛 着 过 得 地 和 与 或 及 在 从 到 对 把 被 给 为 为了 因为 所以 如果 但 但是 而 也 都 就 还 又 再
很 太 最 更 不 没 没有 别 是 有 会 能 可以 要 想 应该 需要 请 请问 我 我的 我们 你 你的 你们 您 您的 他 她 它 他们 自己
这 这个 这些 那 那个 那些 这里 那里 什么 怎么 怎么办 怎样 如何 为什么 哪 哪个 哪里 谁 何时 多少 几 办 一 一个 个
為了 因為 沒有 會 請 請問 們 這 這個 那個 什麼 怎麼 為什麼 哪裡 誰 嗎 個 為`;
