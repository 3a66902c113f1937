<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>从磁盘重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Export repor&amp;t…</source>
        <translation>导出报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Close &amp;design</source>
        <translation>关闭设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>创建副本(&amp;P)</translation>
    </message>
    <message>
        <source>Duplicate &amp;many…</source>
        <translation>批量创建副本(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>连接到(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;othing</source>
        <translation>取消选择(&amp;O)</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>选择同类对象(&amp;K)</translation>
    </message>
    <message>
        <source>Select what is connec&amp;ted</source>
        <translation>选择相连对象(&amp;T)</translation>
    </message>
    <message>
        <source>Select w&amp;hat has problems</source>
        <translation>选择有问题的对象(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>转到对象(&amp;G)…</translation>
    </message>
    <message>
        <source>Command palett&amp;e…</source>
        <translation>命令面板(&amp;E)…</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>属性(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Physical</source>
        <translation>物理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Logical</source>
        <translation>逻辑(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Host data plane</source>
        <translation>主机数据平面(&amp;H)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>全部适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Pr&amp;esentation</source>
        <translation>演示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>增大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>减小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>重置窗口布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run all now</source>
        <translation>立即全部检查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show problems</source>
        <translation>显示问题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run scenario</source>
        <translation>运行方案(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show simulation</source>
        <translation>显示模拟(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fabric Designer</source>
        <translation>关于 Fabric Designer(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>Lay&amp;ered</source>
        <translation>分层(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Grid by site</source>
        <translation>按站点网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Radial</source>
        <translation>放射状(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tidy: remove overlaps</source>
        <translation>整理：消除重叠(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>固定位置(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>粘贴到此处(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>反向选择(&amp;I)</translation>
    </message>
    <message>
        <source>Select the same &amp;site</source>
        <translation>选择同一站点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;w design step by step…</source>
        <translation>逐步新建设计(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Panel &amp;1</source>
        <translation>面板 &amp;1</translation>
    </message>
    <message>
        <source>Panel &amp;2</source>
        <translation>面板 &amp;2</translation>
    </message>
    <message>
        <source>Panel &amp;3</source>
        <translation>面板 &amp;3</translation>
    </message>
    <message>
        <source>Panel &amp;4</source>
        <translation>面板 &amp;4</translation>
    </message>
    <message>
        <source>Panel &amp;5</source>
        <translation>面板 &amp;5</translation>
    </message>
    <message>
        <source>Panel &amp;6</source>
        <translation>面板 &amp;6</translation>
    </message>
    <message>
        <source>Panel &amp;7</source>
        <translation>面板 &amp;7</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Fit sele&amp;ction</source>
        <translation>显示所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only what has problems</source>
        <translation>仅有问题的对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide the rest instead of fading it</source>
        <translation>隐藏其余对象而不是淡化(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show everything again</source>
        <translation>重新显示全部(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;no VLAN in particular</source>
        <translation>不突出显示 VLAN(&amp;N)</translation>
    </message>
    <message>
        <source>Panel &amp;8</source>
        <translation>面板 &amp;8</translation>
    </message>
    <message>
        <source>Selec&amp;t</source>
        <translation>选择(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Mo&amp;ve the view</source>
        <translation>移动视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>左边缘(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>右边缘(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>上边缘(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>垂直居中(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>下边缘(&amp;B)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>水平等间距(&amp;A)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>垂直等间距(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation>对齐网格(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>显示参考线(&amp;G)</translation>
    </message>
    <message>
        <source>Loc&amp;k positions</source>
        <translation>锁定位置(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open data plane</source>
        <translation>打开数据平面(&amp;O)</translation>
    </message>
    <message>
        <source>VMQ and R&amp;SS…</source>
        <translation>VMQ 和 RSS(&amp;S)…</translation>
    </message>
    <message>
        <source>Carried &amp;VLANs…</source>
        <translation>承载的 VLAN(&amp;V)…</translation>
    </message>
    <message>
        <source>Show where its VLAN &amp;goes</source>
        <translation>显示其 VLAN 的去向(&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;hosts that use it</source>
        <translation>显示使用它的主机(&amp;H)</translation>
    </message>
    <message>
        <source>De&amp;ploy to hosts…</source>
        <translation>部署到主机(&amp;P)…</translation>
    </message>
    <message>
        <source>Add VLAN and su&amp;bnet</source>
        <translation>添加 VLAN 和子网(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New pool</source>
        <translation>新建地址池(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;first end</source>
        <translation>转到第一端(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the oth&amp;er end</source>
        <translation>转到另一端(&amp;E)</translation>
    </message>
    <message>
        <source>Offer repa&amp;irs…</source>
        <translation>提供修复(&amp;I)…</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>规则(&amp;U)…</translation>
    </message>
    <message>
        <source>R&amp;eachability</source>
        <translation>可达性(&amp;E)</translation>
    </message>
    <message>
        <source>Run on another desi&amp;gn…</source>
        <translation>在另一个设计上运行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>One step forwar&amp;d</source>
        <translation>前进一步(&amp;D)</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>到开头(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>更慢(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>更快(&amp;F)</translation>
    </message>
    <message>
        <source>Begin again at the e&amp;nd</source>
        <translation>到结尾后从头开始(&amp;N)</translation>
    </message>
    <message>
        <source>Free&amp;ze what the diagram shows</source>
        <translation>冻结图中显示的内容(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Documented VMM behaviour</source>
        <translation>VMM 文档行为</translation>
    </message>
    <message>
        <source>Documented Windows behaviour</source>
        <translation>Windows 文档行为</translation>
    </message>
    <message>
        <source>Documented guidance</source>
        <translation>文档指南</translation>
    </message>
    <message>
        <source>Common practice</source>
        <translation>常见做法</translation>
    </message>
    <message>
        <source>Our own inference</source>
        <translation>自行推断</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Connect %1 to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>显示链路</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>No network site of &quot;{logical}&quot; with a VLAN or subnet is made for host group &quot;{group}&quot;.</source>
        <translation>“{logical}”没有带 VLAN 或子网且面向主机组“{group}”的网络站点。</translation>
    </message>
    <message>
        <source>For host group &quot;{group}&quot; there is: {sites}.</source>
        <translation>主机组“{group}”有：{sites}。</translation>
    </message>
    <message>
        <source>No uplink port profile contains such a network site.</source>
        <translation>没有上行链路端口配置文件包含这样的网络站点。</translation>
    </message>
    <message>
        <source>Uplink port profiles with such a site: {profiles}.</source>
        <translation>包含此类站点的上行链路端口配置文件：{profiles}。</translation>
    </message>
    <message>
        <source>On host &quot;{host}&quot; reached by: {switches}.</source>
        <translation>主机“{host}”上可达的交换机：{switches}。</translation>
    </message>
    <message>
        <source>Host &quot;{host}&quot; has no virtual switch.</source>
        <translation>主机“{host}”没有虚拟交换机。</translation>
    </message>
    <message>
        <source>The virtual switches of host &quot;{host}&quot; do not use such an uplink port profile: {switches}.</source>
        <translation>主机“{host}”的虚拟交换机未使用这样的上行链路端口配置文件：{switches}。</translation>
    </message>
    <message>
        <source>VM network &quot;{network}&quot; has no logical network.</source>
        <translation>VM 网络“{network}”没有逻辑网络。</translation>
    </message>
    <message>
        <source>VM network &quot;{network}&quot; uses logical network &quot;{logical}&quot;.</source>
        <translation>VM 网络“{network}”使用逻辑网络“{logical}”。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Windows Server 2008 R2</source>
        <translation>Windows Server 2008 R2</translation>
    </message>
    <message>
        <source>Windows Server 2012</source>
        <translation>Windows Server 2012</translation>
    </message>
    <message>
        <source>Windows Server 2012 R2</source>
        <translation>Windows Server 2012 R2</translation>
    </message>
    <message>
        <source>Windows Server 2016</source>
        <translation>Windows Server 2016</translation>
    </message>
    <message>
        <source>Windows Server 2019</source>
        <translation>Windows Server 2019</translation>
    </message>
    <message>
        <source>Windows Server 2022</source>
        <translation>Windows Server 2022</translation>
    </message>
    <message>
        <source>Windows Server 2025</source>
        <translation>Windows Server 2025</translation>
    </message>
    <message>
        <source>VMM 2012 R2</source>
        <translation>VMM 2012 R2</translation>
    </message>
    <message>
        <source>VMM 2016</source>
        <translation>VMM 2016</translation>
    </message>
    <message>
        <source>VMM 2019</source>
        <translation>VMM 2019</translation>
    </message>
    <message>
        <source>VMM 2019 UR1</source>
        <translation>VMM 2019 UR1</translation>
    </message>
    <message>
        <source>VMM 2022</source>
        <translation>VMM 2022</translation>
    </message>
    <message>
        <source>VMM 2025</source>
        <translation>VMM 2025</translation>
    </message>
    <message>
        <source>TCP/IP</source>
        <translation>TCP/IP</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>SMB</source>
        <translation>SMB</translation>
    </message>
    <message>
        <source>Top of rack</source>
        <translation>架顶</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>汇聚</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Closest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Closest static</source>
        <translation>最近（静态）</translation>
    </message>
    <message>
        <source>NUMA</source>
        <translation>NUMA</translation>
    </message>
    <message>
        <source>NUMA static</source>
        <translation>NUMA（静态）</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>iWARP</source>
        <translation>iWARP</translation>
    </message>
    <message>
        <source>RoCE v1</source>
        <translation>RoCE v1</translation>
    </message>
    <message>
        <source>RoCE v2</source>
        <translation>RoCE v2</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>NIC team (LBFO)</source>
        <translation>NIC 组 (LBFO)</translation>
    </message>
    <message>
        <source>Switch Embedded Team (SET)</source>
        <translation>交换机嵌入式组合 (SET)</translation>
    </message>
    <message>
        <source>Switch independent</source>
        <translation>独立于交换机</translation>
    </message>
    <message>
        <source>Static teaming</source>
        <translation>静态成组</translation>
    </message>
    <message>
        <source>LACP</source>
        <translation>LACP</translation>
    </message>
    <message>
        <source>Host default</source>
        <translation>主机默认值</translation>
    </message>
    <message>
        <source>Hyper-V port</source>
        <translation>Hyper-V 端口</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Transport ports</source>
        <translation>传输端口</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>No uplink team</source>
        <translation>无上行链路组</translation>
    </message>
    <message>
        <source>Team (LBFO)</source>
        <translation>组 (LBFO)</translation>
    </message>
    <message>
        <source>Embedded team (SET)</source>
        <translation>嵌入式组 (SET)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>One connected network</source>
        <translation>一个连接的网络</translation>
    </message>
    <message>
        <source>VLAN-based independent networks</source>
        <translation>基于 VLAN 的独立网络</translation>
    </message>
    <message>
        <source>PVLAN-based independent networks</source>
        <translation>基于 PVLAN 的独立网络</translation>
    </message>
    <message>
        <source>Network virtualization</source>
        <translation>网络虚拟化</translation>
    </message>
    <message>
        <source>Managed outside VMM</source>
        <translation>在 VMM 之外管理</translation>
    </message>
    <message>
        <source>No isolation</source>
        <translation>无隔离</translation>
    </message>
    <message>
        <source>VLAN or PVLAN</source>
        <translation>VLAN 或 PVLAN</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静态</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>As the VM network says</source>
        <translation>由 VM 网络决定</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Promiscuous</source>
        <translation>混杂</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Legacy (emulated)</source>
        <translation>旧版（模拟）</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>NVGRE</source>
        <translation>NVGRE</translation>
    </message>
    <message>
        <source>VXLAN</source>
        <translation>VXLAN</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>GRE</source>
        <translation>GRE</translation>
    </message>
    <message>
        <source>Layer 3 forwarding</source>
        <translation>第 3 层转发</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Machine certificates</source>
        <translation>计算机证书</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS pass-through</source>
        <translation>HTTPS 直通</translation>
    </message>
    <message>
        <source>HTTPS terminate</source>
        <translation>HTTPS 终止</translation>
    </message>
    <message>
        <source>TCP and UDP</source>
        <translation>TCP 和 UDP</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>源 IP</translation>
    </message>
    <message>
        <source>Destination IP</source>
        <translation>目标 IP</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>SSL session</source>
        <translation>SSL 会话</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>轮循</translation>
    </message>
    <message>
        <source>Least connections</source>
        <translation>最少连接</translation>
    </message>
    <message>
        <source>Fastest response time</source>
        <translation>最快响应时间</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>入站</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>出站</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Link goes down</source>
        <translation>链路断开</translation>
    </message>
    <message>
        <source>Frames are lost silently</source>
        <translation>帧被静默丢弃</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>实时迁移</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>排空主机</translation>
    </message>
    <message>
        <source>Ping (ICMP)</source>
        <translation>Ping (ICMP)</translation>
    </message>
    <message>
        <source>Layer 2 (broadcast)</source>
        <translation>第 2 层（广播）</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>必须到达</translation>
    </message>
    <message>
        <source>Must not reach</source>
        <translation>不得到达</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Link gets slower</source>
        <translation>链路变慢</translation>
    </message>
    <message>
        <source>Processor is busy</source>
        <translation>处理器繁忙</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation>突发</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n objects differ.</source>
        <translation>
            <numerusform>%n 个对象不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>stack {name}</source>
        <translation>堆叠 {name}</translation>
    </message>
    <message>
        <source>{n} interface</source>
        <translation>{n} 个接口</translation>
    </message>
    <message>
        <source>{n} interfaces</source>
        <translation>{n} 个接口</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>{n} adapter connected</source>
        <translation>已连接 {n} 个适配器</translation>
    </message>
    <message>
        <source>{n} adapters connected</source>
        <translation>已连接 {n} 个适配器</translation>
    </message>
    <message>
        <source>{n} processor</source>
        <translation>{n} 个处理器</translation>
    </message>
    <message>
        <source>{n} processors</source>
        <translation>{n} 个处理器</translation>
    </message>
    <message>
        <source>gateway host</source>
        <translation>网关主机</translation>
    </message>
    <message>
        <source>{n} adapter</source>
        <translation>{n} 个适配器</translation>
    </message>
    <message>
        <source>{n} adapters</source>
        <translation>{n} 个适配器</translation>
    </message>
    <message>
        <source>{n} virtual machine</source>
        <translation>{n} 台虚拟机</translation>
    </message>
    <message>
        <source>{n} virtual machines</source>
        <translation>{n} 台虚拟机</translation>
    </message>
    <message>
        <source>on {network}</source>
        <translation>位于 {network}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>无线缆</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Standard switch</source>
        <translation>标准交换机</translation>
    </message>
    <message>
        <source>no VLAN</source>
        <translation>无 VLAN</translation>
    </message>
    <message>
        <source>for no host group</source>
        <translation>不用于任何主机组</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name}（默认）</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>直接路由</translation>
    </message>
    <message>
        <source>NAT and VPN</source>
        <translation>NAT 和 VPN</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>{n} queue</source>
        <translation>{n} 个队列</translation>
    </message>
    <message>
        <source>{n} queues</source>
        <translation>{n} 个队列</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>not capable</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>from {first}, at most {most}</source>
        <translation>从 {first} 起，最多 {most} 个</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Minimum bandwidth</source>
        <translation>最小带宽</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{n} vCPU</source>
        <translation>{n} 个 vCPU</translation>
    </message>
    <message>
        <source>{n} vCPUs</source>
        <translation>{n} 个 vCPU</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>NUMA node {n}</source>
        <translation>NUMA 节点 {n}</translation>
    </message>
    <message>
        <source>one queue</source>
        <translation>一个队列</translation>
    </message>
    <message>
        <source>{n} logical processor, {rate} each</source>
        <translation>{n} 个逻辑处理器，{rate}</translation>
    </message>
    <message>
        <source>{n} logical processors, {rate} each</source>
        <translation>{n} 个逻辑处理器，各 {rate}</translation>
    </message>
    <message>
        <source>Queues and processors</source>
        <translation>队列与处理器</translation>
    </message>
    <message>
        <source>{n} finding, an error</source>
        <translation>{n} 个问题，为错误</translation>
    </message>
    <message>
        <source>{n} findings, the worst an error</source>
        <translation>{n} 个问题，最严重的为错误</translation>
    </message>
    <message>
        <source>{n} finding, a warning</source>
        <translation>{n} 个问题，为警告</translation>
    </message>
    <message>
        <source>{n} findings, the worst a warning</source>
        <translation>{n} 个问题，最严重的为警告</translation>
    </message>
    <message>
        <source>{n} piece of advice</source>
        <translation>{n} 条建议</translation>
    </message>
    <message>
        <source>{n} pieces of advice</source>
        <translation>{n} 条建议</translation>
    </message>
    <message>
        <source>carries VLAN {number}</source>
        <translation>承载 VLAN {number}</translation>
    </message>
    <message>
        <source>does not allow VLAN {number}</source>
        <translation>不允许 VLAN {number}</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>load {percent}</source>
        <translation>负载 {percent}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>from {from} to {to}</source>
        <translation>从 {from} 到 {to}</translation>
    </message>
    <message>
        <source>No host group</source>
        <translation>无主机组</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>无租户</translation>
    </message>
    <message>
        <source>{n} VM network</source>
        <translation>{n} 个 VM 网络</translation>
    </message>
    <message>
        <source>{n} VM networks</source>
        <translation>{n} 个 VM 网络</translation>
    </message>
    <message>
        <source>{n} host</source>
        <translation>{n} 台主机</translation>
    </message>
    <message>
        <source>{n} hosts</source>
        <translation>{n} 台主机</translation>
    </message>
    <message>
        <source>rack {name}</source>
        <translation>机架 {name}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The design changed in the meantime; nothing was done.</source>
        <translation>设计在此期间已更改，未执行任何操作。</translation>
    </message>
    <message>
        <source>Try again on the present state.</source>
        <translation>请在当前状态下重试。</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot; here.</source>
        <translation>此处没有字段“{field}”。</translation>
    </message>
    <message>
        <source>Delete &quot;{name}&quot;</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Delete {count} objects</source>
        <translation>删除 {count} 个对象</translation>
    </message>
    <message>
        <source>Change {field} of &quot;{name}&quot;</source>
        <translation>更改“{name}”的{field}</translation>
    </message>
    <message>
        <source>Change {field} on {count} {kinds}</source>
        <translation>更改 {count} 个{kinds}的{field}</translation>
    </message>
    <message>
        <source>Rename &quot;{name}&quot;</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>Take acceptance back</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>Accept a problem</source>
        <translation>接受问题</translation>
    </message>
    <message>
        <source>Duplicate {count} objects</source>
        <translation>为 {count} 个对象创建副本</translation>
    </message>
    <message>
        <source>Insert {kind}</source>
        <translation>插入{kind}</translation>
    </message>
    <message>
        <source>Connect &quot;{name}&quot; to &quot;{other}&quot;</source>
        <translation>将“{name}”连接到“{other}”</translation>
    </message>
    <message>
        <source>Paste {count} {kinds}</source>
        <translation>粘贴 {count} 个{kinds}</translation>
    </message>
    <message>
        <source>Cut {count} objects</source>
        <translation>剪切 {count} 个对象</translation>
    </message>
    <message>
        <source>Paste {count} objects</source>
        <translation>粘贴 {count} 个对象</translation>
    </message>
    <message>
        <source>Insert {count} {kinds}</source>
        <translation>插入 {count} 个{kinds}</translation>
    </message>
    <message>
        <source>Set up the design</source>
        <translation>建立设计</translation>
    </message>
    <message>
        <source>Cut &quot;{name}&quot;</source>
        <translation>剪切“{name}”</translation>
    </message>
    <message>
        <source>Paste &quot;{name}&quot;</source>
        <translation>粘贴“{name}”</translation>
    </message>
    <message>
        <source>Duplicate &quot;{name}&quot;</source>
        <translation>为“{name}”创建副本</translation>
    </message>
    <message>
        <source>Connect &quot;{name}&quot; to &quot;{other}&quot; port {port}</source>
        <translation>将“{name}”连接到“{other}”端口 {port}</translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation>添加流量</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Record traffic</source>
        <translation>录制流量</translation>
    </message>
    <message>
        <source>Expect that &quot;{name}&quot; reaches &quot;{other}&quot;</source>
        <translation>预期“{name}”能到达“{other}”</translation>
    </message>
    <message>
        <source>Expect that &quot;{name}&quot; does not reach &quot;{other}&quot;</source>
        <translation>预期“{name}”不能到达“{other}”</translation>
    </message>
    <message>
        <source>Use the profile &quot;{name}&quot; of the rules</source>
        <translation>使用规则配置文件“{name}”</translation>
    </message>
</context>
<context>
    <name>FabricFile</name>
    <message>
        <source>This object does not have the form of the older format.</source>
        <translation>此对象不符合旧格式。</translation>
    </message>
    <message>
        <source>Open the file with the version of the program that wrote it.</source>
        <translation>请使用写入该文件的程序版本打开它。</translation>
    </message>
    <message>
        <source>{text} is not the number of an object.</source>
        <translation>{text} 不是对象编号。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受者</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>接受日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>VM network gateway</source>
        <translation>VM 网络网关</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>对等方地址</translation>
    </message>
    <message>
        <source>Peer AS number</source>
        <translation>对等方 AS 编号</translation>
    </message>
    <message>
        <source>VMM version</source>
        <translation>VMM 版本</translation>
    </message>
    <message>
        <source>First VSID given out</source>
        <translation>分配的首个 VSID</translation>
    </message>
    <message>
        <source>Last VSID given out</source>
        <translation>分配的末个 VSID</translation>
    </message>
    <message>
        <source>Physical MTU</source>
        <translation>物理 MTU</translation>
    </message>
    <message>
        <source>Create logical networks automatically</source>
        <translation>自动创建逻辑网络</translation>
    </message>
    <message>
        <source>Create virtual switches automatically</source>
        <translation>自动创建虚拟交换机</translation>
    </message>
    <message>
        <source>Treat the fabric as deployed</source>
        <translation>将结构视为已部署</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Run As account</source>
        <translation>运行方式帐户</translation>
    </message>
    <message>
        <source>Gateway host cluster</source>
        <translation>网关主机群集</translation>
    </message>
    <message>
        <source>Back-end switch</source>
        <translation>后端交换机</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>直接路由</translation>
    </message>
    <message>
        <source>Front-end server address</source>
        <translation>前端服务器地址</translation>
    </message>
    <message>
        <source>VM networks at most</source>
        <translation>VM 网络上限</translation>
    </message>
    <message>
        <source>VPN server address</source>
        <translation>VPN 服务器地址</translation>
    </message>
    <message>
        <source>Host groups</source>
        <translation>主机组</translation>
    </message>
    <message>
        <source>Front-end network site</source>
        <translation>前端网络站点</translation>
    </message>
    <message>
        <source>Back-end network site</source>
        <translation>后端网络站点</translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation>计算机名</translation>
    </message>
    <message>
        <source>Host group</source>
        <translation>主机组</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机群集</translation>
    </message>
    <message>
        <source>Windows Server version</source>
        <translation>Windows Server 版本</translation>
    </message>
    <message>
        <source>Dedicated to network virtualization gateways</source>
        <translation>专用于网络虚拟化网关</translation>
    </message>
    <message>
        <source>Available for placement</source>
        <translation>可用于放置</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>实时迁移</translation>
    </message>
    <message>
        <source>Simultaneous live migrations</source>
        <translation>同时进行的实时迁移数</translation>
    </message>
    <message>
        <source>Use any network for live migration</source>
        <translation>使用任何网络进行实时迁移</translation>
    </message>
    <message>
        <source>Live migration subnets</source>
        <translation>实时迁移子网</translation>
    </message>
    <message>
        <source>Live migration performance option</source>
        <translation>实时迁移性能选项</translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation>逻辑处理器</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>每核心线程数</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA 节点数</translation>
    </message>
    <message>
        <source>Network capacity of one processor</source>
        <translation>单个处理器的网络容量</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Cluster IP addresses</source>
        <translation>群集 IP 地址</translation>
    </message>
    <message>
        <source>Cluster IP pools</source>
        <translation>群集 IP 地址池</translation>
    </message>
    <message>
        <source>Parent host group</source>
        <translation>父主机组</translation>
    </message>
    <message>
        <source>Inherit network settings</source>
        <translation>继承网络设置</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Logical switch</source>
        <translation>逻辑交换机</translation>
    </message>
    <message>
        <source>Uplink port profile set</source>
        <translation>上行链路端口配置文件集</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Physical NICs</source>
        <translation>物理网络适配器</translation>
    </message>
    <message>
        <source>NIC team</source>
        <translation>NIC 组</translation>
    </message>
    <message>
        <source>Virtual switch</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>VM network</source>
        <translation>VM 网络</translation>
    </message>
    <message>
        <source>VM subnet</source>
        <translation>VM 子网</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Port classification</source>
        <translation>端口分类</translation>
    </message>
    <message>
        <source>Used by management</source>
        <translation>用于管理</translation>
    </message>
    <message>
        <source>Inherit settings from the physical NIC</source>
        <translation>从物理适配器继承设置</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv4 pool</source>
        <translation>IPv4 地址池</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>IPv6 pool</source>
        <translation>IPv6 地址池</translation>
    </message>
    <message>
        <source>MAC address type</source>
        <translation>MAC 地址类型</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>RDMA</source>
        <translation>RDMA</translation>
    </message>
    <message>
        <source>PVLAN mode</source>
        <translation>PVLAN 模式</translation>
    </message>
    <message>
        <source>IP pool</source>
        <translation>IP 地址池</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>Subnet-VLAN</source>
        <translation>子网-VLAN</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>首个地址</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>末个地址</translation>
    </message>
    <message>
        <source>VIP addresses</source>
        <translation>VIP 地址</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>保留地址</translation>
    </message>
    <message>
        <source>Default gateways</source>
        <translation>默认网关</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>DNS suffix</source>
        <translation>DNS 后缀</translation>
    </message>
    <message>
        <source>DNS search suffixes</source>
        <translation>DNS 搜索后缀</translation>
    </message>
    <message>
        <source>WINS servers</source>
        <translation>WINS 服务器</translation>
    </message>
    <message>
        <source>NetBIOS over TCP/IP</source>
        <translation>TCP/IP 上的 NetBIOS</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>静态路由</translation>
    </message>
    <message>
        <source>PXE servers</source>
        <translation>PXE 服务器</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>多播</translation>
    </message>
    <message>
        <source>VIP template</source>
        <translation>VIP 模板</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Virtual IP address</source>
        <translation>虚拟 IP 地址</translation>
    </message>
    <message>
        <source>Pool of the virtual IP</source>
        <translation>虚拟 IP 的地址池</translation>
    </message>
    <message>
        <source>Configuration provider</source>
        <translation>配置提供程序</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Front-end logical networks</source>
        <translation>前端逻辑网络</translation>
    </message>
    <message>
        <source>Back-end logical networks</source>
        <translation>后端逻辑网络</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Dynamic VLAN on virtual adapters</source>
        <translation>虚拟适配器上的动态 VLAN</translation>
    </message>
    <message>
        <source>NVGRE encapsulation</source>
        <translation>NVGRE 封装</translation>
    </message>
    <message>
        <source>Network controller</source>
        <translation>网络控制器</translation>
    </message>
    <message>
        <source>Public IP network</source>
        <translation>公共 IP 网络</translation>
    </message>
    <message>
        <source>Uplink mode</source>
        <translation>上行链路模式</translation>
    </message>
    <message>
        <source>Minimum bandwidth mode</source>
        <translation>最小带宽模式</translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation>SR-IOV</translation>
    </message>
    <message>
        <source>Packet Direct</source>
        <translation>Packet Direct</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Managed by the network controller</source>
        <translation>由网络控制器管理</translation>
    </message>
    <message>
        <source>MAC pool</source>
        <translation>MAC 地址池</translation>
    </message>
    <message>
        <source>External IP pool</source>
        <translation>外部 IP 地址池</translation>
    </message>
    <message>
        <source>External address</source>
        <translation>外部地址</translation>
    </message>
    <message>
        <source>Inbound at most</source>
        <translation>入站上限</translation>
    </message>
    <message>
        <source>Outbound at most</source>
        <translation>出站上限</translation>
    </message>
    <message>
        <source>NAT connection</source>
        <translation>NAT 连接</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>External port</source>
        <translation>外部端口</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>内部地址</translation>
    </message>
    <message>
        <source>Internal port</source>
        <translation>内部端口</translation>
    </message>
    <message>
        <source>REST address</source>
        <translation>REST 地址</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 连接</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Deny routing</source>
        <translation>拒绝路由</translation>
    </message>
    <message>
        <source>Logical network</source>
        <translation>逻辑网络</translation>
    </message>
    <message>
        <source>Teaming mode</source>
        <translation>成组模式</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>Standby member</source>
        <translation>备用成员</translation>
    </message>
    <message>
        <source>From switch</source>
        <translation>源交换机</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>To switch</source>
        <translation>目标交换机</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Allowed VLANs</source>
        <translation>允许的 VLAN</translation>
    </message>
    <message>
        <source>Native VLAN</source>
        <translation>本征 VLAN</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>VLAN mode</source>
        <translation>VLAN 模式</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message>
        <source>VLAN trunk list</source>
        <translation>VLAN 中继列表</translation>
    </message>
    <message>
        <source>Subnets assigned by hand</source>
        <translation>手动分配的子网</translation>
    </message>
    <message>
        <source>Network virtualization</source>
        <translation>网络虚拟化</translation>
    </message>
    <message>
        <source>RSS capable</source>
        <translation>支持 RSS</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>RSS profile</source>
        <translation>RSS 配置文件</translation>
    </message>
    <message>
        <source>RSS queues</source>
        <translation>RSS 队列</translation>
    </message>
    <message>
        <source>VMQ capable</source>
        <translation>支持 VMQ</translation>
    </message>
    <message>
        <source>VMQ</source>
        <translation>VMQ</translation>
    </message>
    <message>
        <source>VMQ queues</source>
        <translation>VMQ 队列</translation>
    </message>
    <message>
        <source>Base processor</source>
        <translation>基准处理器</translation>
    </message>
    <message>
        <source>Last processor (0 = all)</source>
        <translation>最后一个处理器（0 = 全部）</translation>
    </message>
    <message>
        <source>Processors at most</source>
        <translation>处理器上限</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>SR-IOV capable</source>
        <translation>支持 SR-IOV</translation>
    </message>
    <message>
        <source>RDMA capable</source>
        <translation>支持 RDMA</translation>
    </message>
    <message>
        <source>RDMA kind</source>
        <translation>RDMA 类型</translation>
    </message>
    <message>
        <source>Data Center Bridging</source>
        <translation>数据中心桥接</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>VLANs that the port carries</source>
        <translation>端口承载的 VLAN</translation>
    </message>
    <message>
        <source>Native VLAN of the port</source>
        <translation>端口的本征 VLAN</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Stack or chassis</source>
        <translation>堆叠或机箱</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口数</translation>
    </message>
    <message>
        <source>Knows private VLANs</source>
        <translation>支持专用 VLAN</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Applies to the whole server</source>
        <translation>适用于整个服务器</translation>
    </message>
    <message>
        <source>Port ACL</source>
        <translation>端口 ACL</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Remote addresses</source>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>Local ports</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Remote ports</source>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Physical switch</source>
        <translation>物理交换机</translation>
    </message>
    <message>
        <source>Leads to the Internet</source>
        <translation>通向 Internet</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Mapped secondary VLANs</source>
        <translation>映射的辅助 VLAN</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Local proxy ARP</source>
        <translation>本地代理 ARP</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>采样间隔</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>目标主机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Rate at most (0 = as fast as it goes)</source>
        <translation>速率上限（0 = 尽可能快）</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Amount (0 = without end)</source>
        <translation>数据量（0 = 无限）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop (0 = end of the scenario)</source>
        <translation>停止（0 = 方案结束）</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>Network site</source>
        <translation>网络站点</translation>
    </message>
    <message>
        <source>Secondary VLAN</source>
        <translation>辅助 VLAN</translation>
    </message>
    <message>
        <source>Has DHCP</source>
        <translation>有 DHCP</translation>
    </message>
    <message>
        <source>User role</source>
        <translation>用户角色</translation>
    </message>
    <message>
        <source>Network sites</source>
        <translation>网络站点</translation>
    </message>
    <message>
        <source>Uplink port profile</source>
        <translation>上行链路端口配置文件</translation>
    </message>
    <message>
        <source>Microsoft Network Load Balancing</source>
        <translation>Microsoft 网络负载平衡</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>证书使用者</translation>
    </message>
    <message>
        <source>Encrypt again towards the machines</source>
        <translation>到虚拟机时重新加密</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>持久性</translation>
    </message>
    <message>
        <source>Persistence detail</source>
        <translation>持久性详细信息</translation>
    </message>
    <message>
        <source>Load balancing method</source>
        <translation>负载均衡方法</translation>
    </message>
    <message>
        <source>Health monitor request</source>
        <translation>运行状况监视请求</translation>
    </message>
    <message>
        <source>Expected response</source>
        <translation>预期响应</translation>
    </message>
    <message>
        <source>Monitor interval</source>
        <translation>监视间隔</translation>
    </message>
    <message>
        <source>Monitor timeout</source>
        <translation>监视超时</translation>
    </message>
    <message>
        <source>Monitor retries</source>
        <translation>监视重试次数</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Gateway back end</source>
        <translation>网关后端</translation>
    </message>
    <message>
        <source>Trunk VLANs</source>
        <translation>中继 VLAN</translation>
    </message>
    <message>
        <source>Native VLAN of the trunk</source>
        <translation>中继的本征 VLAN</translation>
    </message>
    <message>
        <source>PVLAN mode set outside VMM</source>
        <translation>在 VMM 之外设置 PVLAN 模式</translation>
    </message>
    <message>
        <source>MAC spoofing</source>
        <translation>MAC 欺骗</translation>
    </message>
    <message>
        <source>Guest specified IP addresses</source>
        <translation>来宾指定的 IP 地址</translation>
    </message>
    <message>
        <source>Virtual port profile</source>
        <translation>虚拟端口配置文件</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>IPsec task offload</source>
        <translation>IPsec 任务卸载</translation>
    </message>
    <message>
        <source>vRSS</source>
        <translation>vRSS</translation>
    </message>
    <message>
        <source>DHCP guard</source>
        <translation>DHCP 防护</translation>
    </message>
    <message>
        <source>Router guard</source>
        <translation>路由器防护</translation>
    </message>
    <message>
        <source>Guest teaming</source>
        <translation>来宾成组</translation>
    </message>
    <message>
        <source>IEEE priority tagging</source>
        <translation>IEEE 优先级标记</translation>
    </message>
    <message>
        <source>Minimum bandwidth weight</source>
        <translation>最小带宽权重</translation>
    </message>
    <message>
        <source>Minimum bandwidth</source>
        <translation>最小带宽</translation>
    </message>
    <message>
        <source>Maximum bandwidth</source>
        <translation>最大带宽</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Virtual processors</source>
        <translation>虚拟处理器</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory written</source>
        <translation>内存写入速率</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>高可用</translation>
    </message>
    <message>
        <source>DHCP server</source>
        <translation>DHCP 服务器</translation>
    </message>
    <message>
        <source>Teams its adapters</source>
        <translation>将其适配器成组</translation>
    </message>
    <message>
        <source>Gateway that it implements</source>
        <translation>所实现的网关</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Routing domain ID</source>
        <translation>路由域 ID</translation>
    </message>
    <message>
        <source>Provider address family</source>
        <translation>提供商地址族</translation>
    </message>
    <message>
        <source>Customer address family</source>
        <translation>客户地址族</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Routing subnet</source>
        <translation>路由子网</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Autonomous system number</source>
        <translation>自治系统编号</translation>
    </message>
    <message>
        <source>VSID</source>
        <translation>VSID</translation>
    </message>
    <message>
        <source>Ports at most (0 = no limit)</source>
        <translation>端口上限（0 = 不限）</translation>
    </message>
    <message>
        <source>Static IP address</source>
        <translation>静态 IP 地址</translation>
    </message>
    <message>
        <source>Static MAC address</source>
        <translation>静态 MAC 地址</translation>
    </message>
    <message>
        <source>Target address</source>
        <translation>目标地址</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Account with the key</source>
        <translation>含密钥的帐户</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation>完整性检查</translation>
    </message>
    <message>
        <source>Cipher transform</source>
        <translation>加密转换</translation>
    </message>
    <message>
        <source>Authentication transform</source>
        <translation>身份验证转换</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS 组</translation>
    </message>
    <message>
        <source>Diffie-Hellman group</source>
        <translation>Diffie-Hellman 组</translation>
    </message>
    <message>
        <source>Security association lifetime</source>
        <translation>安全关联生存期</translation>
    </message>
    <message>
        <source>Security association data limit</source>
        <translation>安全关联数据上限</translation>
    </message>
    <message>
        <source>GRE key</source>
        <translation>GRE 密钥</translation>
    </message>
    <message>
        <source>Peer addresses</source>
        <translation>对等方地址</translation>
    </message>
    <message>
        <source>Next-hop VM network</source>
        <translation>下一跃点 VM 网络</translation>
    </message>
    <message>
        <source>Profile of the rules</source>
        <translation>规则配置文件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Rate left</source>
        <translation>剩余速率</translation>
    </message>
    <message>
        <source>Logical processor</source>
        <translation>逻辑处理器</translation>
    </message>
    <message>
        <source>Busy with other work</source>
        <translation>被其他工作占用</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;{file}&quot; is open for reading only and was not saved.</source>
        <translation>“{file}”以只读方式打开，未保存。</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>请用其他名称保存。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is open in another window, so it is read-only here.</source>
        <translation>“{file}”已在另一个窗口中打开，因此在此处为只读。</translation>
    </message>
    <message>
        <source>Save it under another name to change it.</source>
        <translation>若要更改，请用其他名称保存。</translation>
    </message>
    <message>
        <source>Another design is being opened. Nothing can be changed until it is there.</source>
        <translation>正在打开另一个设计。打开之前无法进行更改。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&quot;{text}&quot; is no problem. Use error, warning, advice, any or none.</source>
        <translation>“{text}”不是问题类型。请使用 error、warning、advice、any 或 none。</translation>
    </message>
    <message>
        <source>No kind of object is called &quot;{text}&quot;.</source>
        <translation>没有名为“{text}”的对象类型。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no VLAN number.</source>
        <translation>“{text}”不是 VLAN 编号。</translation>
    </message>
    <message>
        <source>No object has a field &quot;{text}&quot;.</source>
        <translation>没有对象具有字段“{text}”。</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>缺少引号。</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Clip the priority</source>
        <translation>限制优先级</translation>
    </message>
    <message>
        <source>Raise the setting</source>
        <translation>提高设置</translation>
    </message>
    <message>
        <source>Clip the number</source>
        <translation>限制数量</translation>
    </message>
    <message>
        <source>Use the first reserved address of the front-end pool</source>
        <translation>使用前端池的首个保留地址</translation>
    </message>
    <message>
        <source>Mark the host</source>
        <translation>标记主机</translation>
    </message>
    <message>
        <source>Offer the gateway to that group</source>
        <translation>将网关提供给该组</translation>
    </message>
    <message>
        <source>Raise the metric above the front end</source>
        <translation>将跃点数提高到前端之上</translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation>缩短名称</translation>
    </message>
    <message>
        <source>Clear the VLAN</source>
        <translation>清除 VLAN</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation>创建地址池</translation>
    </message>
    <message>
        <source>Set the first address as gateway</source>
        <translation>将首个地址设为网关</translation>
    </message>
    <message>
        <source>Keep the own address</source>
        <translation>保留自身地址</translation>
    </message>
    <message>
        <source>Move all nodes to the first node&apos;s group</source>
        <translation>将所有节点移到第一个节点的组</translation>
    </message>
    <message>
        <source>Use the first host adapter for management</source>
        <translation>将第一个主机适配器用于管理</translation>
    </message>
    <message>
        <source>Make all adapters available</source>
        <translation>使所有适配器可用</translation>
    </message>
    <message>
        <source>Keep the first use only</source>
        <translation>只保留第一次使用</translation>
    </message>
    <message>
        <source>Clear the manual list</source>
        <translation>清除手动列表</translation>
    </message>
    <message>
        <source>Switch DCB on at both ends</source>
        <translation>在两端启用 DCB</translation>
    </message>
    <message>
        <source>Switch VMQ on</source>
        <translation>启用 VMQ</translation>
    </message>
    <message>
        <source>Add the VLANs to the port</source>
        <translation>将 VLAN 添加到端口</translation>
    </message>
    <message>
        <source>Switch VMQ off</source>
        <translation>关闭 VMQ</translation>
    </message>
    <message>
        <source>Offer the site to the host&apos;s group</source>
        <translation>将站点提供给主机所在的组</translation>
    </message>
    <message>
        <source>Swap the addresses</source>
        <translation>交换地址</translation>
    </message>
    <message>
        <source>Let the second pool begin after the first</source>
        <translation>让第二个池从第一个池之后开始</translation>
    </message>
    <message>
        <source>Use the block of VMM&apos;s own pool</source>
        <translation>使用 VMM 自有地址池的地址块</translation>
    </message>
    <message>
        <source>Take the address from a pool</source>
        <translation>从地址池取地址</translation>
    </message>
    <message>
        <source>Move it to All Hosts</source>
        <translation>移到“所有主机”</translation>
    </message>
    <message>
        <source>Turn inheritance on</source>
        <translation>启用继承</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Suggest a name</source>
        <translation>建议名称</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Write the subnet without host bits</source>
        <translation>写成不含主机位的子网</translation>
    </message>
    <message>
        <source>Use the servers of the first pool in all of them</source>
        <translation>全部使用第一个池的服务器</translation>
    </message>
    <message>
        <source>Reserve the gateway&apos;s address</source>
        <translation>保留网关地址</translation>
    </message>
    <message>
        <source>Use the first address of the subnet</source>
        <translation>使用子网的首个地址</translation>
    </message>
    <message>
        <source>Switch NetBIOS off</source>
        <translation>关闭 NetBIOS</translation>
    </message>
    <message>
        <source>Leave these addresses out</source>
        <translation>排除这些地址</translation>
    </message>
    <message>
        <source>Clip the range to the subnet</source>
        <translation>将范围裁剪到子网</translation>
    </message>
    <message>
        <source>Clip to the pool</source>
        <translation>裁剪到地址池</translation>
    </message>
    <message>
        <source>Use DHCP</source>
        <translation>使用 DHCP</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一个</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>移除第二个</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Clear the setting</source>
        <translation>清除设置</translation>
    </message>
    <message>
        <source>Clear the bandwidth settings</source>
        <translation>清除带宽设置</translation>
    </message>
    <message>
        <source>Keep the weight</source>
        <translation>保留权重</translation>
    </message>
    <message>
        <source>Keep the minimum bandwidth</source>
        <translation>保留最小带宽</translation>
    </message>
    <message>
        <source>Clip the weight</source>
        <translation>限制权重</translation>
    </message>
    <message>
        <source>Mark as set outside VMM</source>
        <translation>标记为在 VMM 之外设置</translation>
    </message>
    <message>
        <source>Use the secondary VLAN of the other sites</source>
        <translation>使用其他站点的辅助 VLAN</translation>
    </message>
    <message>
        <source>Clear the secondary VLAN</source>
        <translation>清除辅助 VLAN</translation>
    </message>
    <message>
        <source>Clear the classification</source>
        <translation>清除分类</translation>
    </message>
    <message>
        <source>Remove the extensions</source>
        <translation>移除扩展</translation>
    </message>
    <message>
        <source>Use Hyper-V Port in the uplink profile</source>
        <translation>在上行链路配置文件中使用“Hyper-V 端口”</translation>
    </message>
    <message>
        <source>Use Hyper-V Port</source>
        <translation>使用“Hyper-V 端口”</translation>
    </message>
    <message>
        <source>Switch the offload off in these profiles</source>
        <translation>在这些配置文件中关闭卸载</translation>
    </message>
    <message>
        <source>Make the team switch-independent</source>
        <translation>将组设为独立于交换机</translation>
    </message>
    <message>
        <source>Switch SR-IOV on in the logical switch</source>
        <translation>在逻辑交换机中启用 SR-IOV</translation>
    </message>
    <message>
        <source>Switch SR-IOV off</source>
        <translation>关闭 SR-IOV</translation>
    </message>
    <message>
        <source>Use an embedded team</source>
        <translation>使用嵌入式组</translation>
    </message>
    <message>
        <source>Use the host default</source>
        <translation>使用主机默认值</translation>
    </message>
    <message>
        <source>Set the flag in the profile</source>
        <translation>在配置文件中启用该选项</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>关闭该选项</translation>
    </message>
    <message>
        <source>Offer these sites to the host&apos;s group</source>
        <translation>将这些站点提供给主机所在的组</translation>
    </message>
    <message>
        <source>Use an uplink set that fits</source>
        <translation>使用合适的上行链路集</translation>
    </message>
    <message>
        <source>Lower the timeout</source>
        <translation>降低超时</translation>
    </message>
    <message>
        <source>Make it synthetic</source>
        <translation>改为合成</translation>
    </message>
    <message>
        <source>Make the MAC address static</source>
        <translation>将 MAC 地址设为静态</translation>
    </message>
    <message>
        <source>Add a processor</source>
        <translation>添加一个处理器</translation>
    </message>
    <message>
        <source>Begin at the next address</source>
        <translation>从下一个地址开始</translation>
    </message>
    <message>
        <source>Use the built-in gateway</source>
        <translation>使用内置网关</translation>
    </message>
    <message>
        <source>Let VMM choose a new one</source>
        <translation>让 VMM 选择新的</translation>
    </message>
    <message>
        <source>Change the isolation</source>
        <translation>更改隔离方式</translation>
    </message>
    <message>
        <source>Use the next free VSID</source>
        <translation>使用下一个空闲 VSID</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>{value} is no number of {option}; allowed are {first} to {last}.</source>
        <translation>{value} 不是 {option} 的有效值；允许范围为 {first} 到 {last}。</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>VMM does not delete logical network &quot;{name}&quot; while {n} objects use it.</source>
        <translation>只要还有 {n} 个对象使用逻辑网络“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete network site &quot;{name}&quot; while {n} objects depend on it.</source>
        <translation>只要还有 {n} 个对象依赖网络站点“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete &quot;{name}&quot; while {n} pools or VM networks use it.</source>
        <translation>只要还有 {n} 个地址池或 VM 网络使用“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete host group &quot;{name}&quot; while {n} objects belong to it.</source>
        <translation>只要还有 {n} 个对象属于主机组“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete IP pool &quot;{name}&quot; while {n} addresses from it are in use.</source>
        <translation>只要还有 {n} 个来自 IP 地址池“{name}”的地址在使用，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete VM network &quot;{name}&quot; while {n} objects use it.</source>
        <translation>只要还有 {n} 个对象使用 VM 网络“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete VM subnet &quot;{name}&quot; while {n} objects use it.</source>
        <translation>只要还有 {n} 个对象使用 VM 子网“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete uplink port profile &quot;{name}&quot; while {n} logical switches use it.</source>
        <translation>只要还有 {n} 个逻辑交换机使用上行链路端口配置文件“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete virtual port profile &quot;{name}&quot; while {n} virtual ports use it.</source>
        <translation>只要还有 {n} 个虚拟端口使用虚拟端口配置文件“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete port classification &quot;{name}&quot; while {n} objects use it.</source>
        <translation>只要还有 {n} 个对象使用端口分类“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete logical switch &quot;{name}&quot; while {n} objects use it.</source>
        <translation>只要还有 {n} 个对象使用逻辑交换机“{name}”，VMM 就不会删除它。</translation>
    </message>
    <message>
        <source>VMM does not delete gateway &quot;{name}&quot; while {n} objects use it.</source>
        <translation>只要还有 {n} 个对象使用网关“{name}”，VMM 就不会删除它。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Offloads and queues</source>
        <translation>卸载与队列</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Simulation and drawing</source>
        <translation>模拟与绘图</translation>
    </message>
    <message>
        <source>%1 has host bits. Use %2</source>
        <translation>%1 含主机位。请使用 %2</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The member &quot;{name}&quot; stands twice in one object.</source>
        <translation>成员“{name}”在一个对象中出现了两次。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In a view</source>
        <translation>在视图中</translation>
    </message>
    <message>
        <source>To the nearest object that way</source>
        <translation>转到该方向上最近的对象</translation>
    </message>
    <message>
        <source>Extend the selection that way (all arrow keys)</source>
        <translation>向该方向扩展选择（所有箭头键）</translation>
    </message>
    <message>
        <source>Move the selection by one step (all arrow keys)</source>
        <translation>将所选对象移动一步（所有箭头键）</translation>
    </message>
    <message>
        <source>Open the object</source>
        <translation>打开对象</translation>
    </message>
    <message>
        <source>Select with the mouse</source>
        <translation>用鼠标选择</translation>
    </message>
    <message>
        <source>Connect with the mouse</source>
        <translation>用鼠标连接</translation>
    </message>
    <message>
        <source>Move the view with the mouse</source>
        <translation>用鼠标移动视图</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>上下文菜单</translation>
    </message>
    <message>
        <source>Leave the view</source>
        <translation>离开视图</translation>
    </message>
    <message>
        <source>In a field of the inspector</source>
        <translation>在检查器的字段中</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <translation>保留值</translation>
    </message>
    <message>
        <source>Back to the value before</source>
        <translation>恢复先前的值</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一个字段</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>在工具箱中</translation>
    </message>
    <message>
        <source>Insert beside the selection</source>
        <translation>插入到所选对象旁</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Accepted finding</source>
        <translation>已接受的问题</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>已接受的问题</translation>
    </message>
    <message>
        <source>BGP peer</source>
        <translation>BGP 对等方</translation>
    </message>
    <message>
        <source>BGP peers</source>
        <translation>BGP 对等方</translation>
    </message>
    <message>
        <source>Fabric settings</source>
        <translation>结构设置</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机群集</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机群集</translation>
    </message>
    <message>
        <source>Host group</source>
        <translation>主机组</translation>
    </message>
    <message>
        <source>Host groups</source>
        <translation>主机组</translation>
    </message>
    <message>
        <source>Virtual switch</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>Virtual switches</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>Host virtual NIC</source>
        <translation>主机虚拟网络适配器</translation>
    </message>
    <message>
        <source>Host virtual NICs</source>
        <translation>主机虚拟网络适配器</translation>
    </message>
    <message>
        <source>IP assignment</source>
        <translation>IP 分配</translation>
    </message>
    <message>
        <source>IP assignments</source>
        <translation>IP 分配</translation>
    </message>
    <message>
        <source>IP pool</source>
        <translation>IP 地址池</translation>
    </message>
    <message>
        <source>IP pools</source>
        <translation>IP 地址池</translation>
    </message>
    <message>
        <source>Load-balanced tier</source>
        <translation>负载均衡层</translation>
    </message>
    <message>
        <source>Load-balanced tiers</source>
        <translation>负载均衡层</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Logical network</source>
        <translation>逻辑网络</translation>
    </message>
    <message>
        <source>Logical networks</source>
        <translation>逻辑网络</translation>
    </message>
    <message>
        <source>Logical switch</source>
        <translation>逻辑交换机</translation>
    </message>
    <message>
        <source>Logical switches</source>
        <translation>逻辑交换机</translation>
    </message>
    <message>
        <source>MAC assignment</source>
        <translation>MAC 分配</translation>
    </message>
    <message>
        <source>MAC assignments</source>
        <translation>MAC 分配</translation>
    </message>
    <message>
        <source>MAC pool</source>
        <translation>MAC 地址池</translation>
    </message>
    <message>
        <source>MAC pools</source>
        <translation>MAC 地址池</translation>
    </message>
    <message>
        <source>NAT connection</source>
        <translation>NAT 连接</translation>
    </message>
    <message>
        <source>NAT connections</source>
        <translation>NAT 连接</translation>
    </message>
    <message>
        <source>NAT rule</source>
        <translation>NAT 规则</translation>
    </message>
    <message>
        <source>NAT rules</source>
        <translation>NAT 规则</translation>
    </message>
    <message>
        <source>Network controller</source>
        <translation>网络控制器</translation>
    </message>
    <message>
        <source>Network controllers</source>
        <translation>网络控制器</translation>
    </message>
    <message>
        <source>Network route</source>
        <translation>网络路由</translation>
    </message>
    <message>
        <source>Network routes</source>
        <translation>网络路由</translation>
    </message>
    <message>
        <source>Network site</source>
        <translation>网络站点</translation>
    </message>
    <message>
        <source>Network sites</source>
        <translation>网络站点</translation>
    </message>
    <message>
        <source>NIC team</source>
        <translation>NIC 组</translation>
    </message>
    <message>
        <source>NIC teams</source>
        <translation>NIC 组</translation>
    </message>
    <message>
        <source>Physical link</source>
        <translation>物理链路</translation>
    </message>
    <message>
        <source>Physical links</source>
        <translation>物理链路</translation>
    </message>
    <message>
        <source>Physical NIC</source>
        <translation>物理网络适配器</translation>
    </message>
    <message>
        <source>Physical NICs</source>
        <translation>物理网络适配器</translation>
    </message>
    <message>
        <source>Physical switch</source>
        <translation>物理交换机</translation>
    </message>
    <message>
        <source>Physical switches</source>
        <translation>物理交换机</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Port ACL</source>
        <translation>端口 ACL</translation>
    </message>
    <message>
        <source>Port ACLs</source>
        <translation>端口 ACL</translation>
    </message>
    <message>
        <source>Port ACL rule</source>
        <translation>端口 ACL 规则</translation>
    </message>
    <message>
        <source>Port ACL rules</source>
        <translation>端口 ACL 规则</translation>
    </message>
    <message>
        <source>Port classification</source>
        <translation>端口分类</translation>
    </message>
    <message>
        <source>Port classifications</source>
        <translation>端口分类</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Router interface</source>
        <translation>路由器接口</translation>
    </message>
    <message>
        <source>Router interfaces</source>
        <translation>路由器接口</translation>
    </message>
    <message>
        <source>Run As account</source>
        <translation>运行方式帐户</translation>
    </message>
    <message>
        <source>Run As accounts</source>
        <translation>运行方式帐户</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scenario event</source>
        <translation>方案事件</translation>
    </message>
    <message>
        <source>Scenario events</source>
        <translation>方案事件</translation>
    </message>
    <message>
        <source>Scenario flow</source>
        <translation>方案流量</translation>
    </message>
    <message>
        <source>Scenario flows</source>
        <translation>方案流量</translation>
    </message>
    <message>
        <source>Subnet-VLAN</source>
        <translation>子网-VLAN</translation>
    </message>
    <message>
        <source>Subnet-VLANs</source>
        <translation>子网-VLAN</translation>
    </message>
    <message>
        <source>Switch extension</source>
        <translation>交换机扩展</translation>
    </message>
    <message>
        <source>Switch extensions</source>
        <translation>交换机扩展</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Uplink port profile</source>
        <translation>上行链路端口配置文件</translation>
    </message>
    <message>
        <source>Uplink port profiles</source>
        <translation>上行链路端口配置文件</translation>
    </message>
    <message>
        <source>Uplink port profile set</source>
        <translation>上行链路端口配置文件集</translation>
    </message>
    <message>
        <source>Uplink port profile sets</source>
        <translation>上行链路端口配置文件集</translation>
    </message>
    <message>
        <source>VIP template</source>
        <translation>VIP 模板</translation>
    </message>
    <message>
        <source>VIP templates</source>
        <translation>VIP 模板</translation>
    </message>
    <message>
        <source>Virtual NIC</source>
        <translation>虚拟网络适配器</translation>
    </message>
    <message>
        <source>Virtual NICs</source>
        <translation>虚拟网络适配器</translation>
    </message>
    <message>
        <source>Virtual port</source>
        <translation>虚拟端口</translation>
    </message>
    <message>
        <source>Virtual ports</source>
        <translation>虚拟端口</translation>
    </message>
    <message>
        <source>Virtual port profile</source>
        <translation>虚拟端口配置文件</translation>
    </message>
    <message>
        <source>Virtual port profiles</source>
        <translation>虚拟端口配置文件</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>VM network</source>
        <translation>VM 网络</translation>
    </message>
    <message>
        <source>VM networks</source>
        <translation>VM 网络</translation>
    </message>
    <message>
        <source>VM network gateway</source>
        <translation>VM 网络网关</translation>
    </message>
    <message>
        <source>VM network gateways</source>
        <translation>VM 网络网关</translation>
    </message>
    <message>
        <source>VM subnet</source>
        <translation>VM 子网</translation>
    </message>
    <message>
        <source>VM subnets</source>
        <translation>VM 子网</translation>
    </message>
    <message>
        <source>VM template</source>
        <translation>VM 模板</translation>
    </message>
    <message>
        <source>VM templates</source>
        <translation>VM 模板</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 连接</translation>
    </message>
    <message>
        <source>VPN connections</source>
        <translation>VPN 连接</translation>
    </message>
    <message>
        <source>Expected reachability</source>
        <translation>预期的可达性</translation>
    </message>
    <message>
        <source>Expected reachabilities</source>
        <translation>预期的可达性</translation>
    </message>
    <message>
        <source>Rule setting</source>
        <translation>规则设置</translation>
    </message>
    <message>
        <source>Rule settings</source>
        <translation>规则设置</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Layered</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Grid by site</source>
        <translation>按站点网格</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>放射状</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>模拟(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>面板(&amp;S)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>布局方式(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Jump to panel</source>
        <translation>转到面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>对齐(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Distribute</source>
        <translation>分布(&amp;D)</translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation>对象(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move to host group</source>
        <translation>移到主机组(&amp;M)</translation>
    </message>
    <message>
        <source>Add to &amp;team</source>
        <translation>添加到组(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Uplink profiles</source>
        <translation>上行链路配置文件(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Classifications</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>在此添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fix problems</source>
        <translation>修复问题(&amp;F)</translation>
    </message>
    <message>
        <source>Show onl&amp;y</source>
        <translation>仅显示(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>Host &amp;group</source>
        <translation>主机组(&amp;G)</translation>
    </message>
    <message>
        <source>Network s&amp;ite</source>
        <translation>网络站点(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind of object</source>
        <translation>对象类型(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, kind of object</comment>
        <translation>%1 个%2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>No object is called &quot;{name}&quot;.</source>
        <translation>没有名为“{name}”的对象。</translation>
    </message>
    <message>
        <source>Several objects are called &quot;{name}&quot;: {candidates}.</source>
        <translation>有多个对象名为“{name}”：{candidates}。</translation>
    </message>
    <message>
        <source>Name the kind too, as in host:HV01, or give the id.</source>
        <translation>请同时指明类型（如 host:HV01）或给出标识。</translation>
    </message>
</context>
<context>
    <name>NamesPreview</name>
    <message>
        <source>%1 … %2</source>
        <comment>the first names, the last one</comment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>All {n} ports of {switch} are taken.</source>
        <translation>{switch} 的全部 {n} 个端口均已占用。</translation>
    </message>
    <message>
        <source>{nic} is already connected to {switch}.</source>
        <translation>{nic} 已连接到 {switch}。</translation>
    </message>
    <message>
        <source>Port {port} is already connected to {other}.</source>
        <translation>端口 {port} 已连接到 {other}。</translation>
    </message>
    <message>
        <source>A link joins two different switches.</source>
        <translation>链路须连接两台不同的交换机。</translation>
    </message>
    <message>
        <source>{nic} is not connected to a switch.</source>
        <translation>{nic} 未连接到任何交换机。</translation>
    </message>
    <message>
        <source>{a} and {b} are already connected.</source>
        <translation>{a} 和 {b} 已经相连。</translation>
    </message>
    <message>
        <source>Every physical NIC of {host} is connected. Add one first.</source>
        <translation>{host} 的所有物理适配器均已连接。请先添加一个。</translation>
    </message>
    <message>
        <source>Host virtual adapters cannot be teamed.</source>
        <translation>主机虚拟适配器不能成组。</translation>
    </message>
    <message>
        <source>No path: logical network &quot;{logical}&quot; is not on host {host}.</source>
        <translation>没有路径：逻辑网络“{logical}”不在主机 {host} 上。</translation>
    </message>
    <message>
        <source>Every virtual NIC of {vm} has a network. Add one first.</source>
        <translation>{vm} 的所有虚拟适配器都已有网络。请先添加一个。</translation>
    </message>
    <message>
        <source>{switch} is on another host than the machine.</source>
        <translation>{switch} 与该虚拟机不在同一主机上。</translation>
    </message>
    <message>
        <source>Host virtual NICs cannot use {network}, because it uses network virtualization.</source>
        <translation>主机虚拟适配器不能使用 {network}，因为它采用网络虚拟化。</translation>
    </message>
    <message>
        <source>{network} already has the gateway {gateway}.</source>
        <translation>{network} 已有网关 {gateway}。</translation>
    </message>
    <message>
        <source>Direct routing serves one VM network; {gateway} already serves &quot;{network}&quot;.</source>
        <translation>直接路由只服务一个 VM 网络；{gateway} 已服务“{network}”。</translation>
    </message>
    <message>
        <source>A gateway serves VM networks that use network virtualization. {network} does not.</source>
        <translation>网关服务于采用网络虚拟化的 VM 网络。{network} 未采用。</translation>
    </message>
    <message>
        <source>Hosts are connected through a physical switch.</source>
        <translation>主机须通过物理交换机连接。</translation>
    </message>
    <message>
        <source>A VM network connects virtual adapters. Drop it on a logical network or in the Tenant view.</source>
        <translation>VM 网络用于连接虚拟适配器。请将它放到逻辑网络上或租户视图中。</translation>
    </message>
    <message>
        <source>A logical network reaches hosts through its network sites and an uplink port profile.</source>
        <translation>逻辑网络通过其网络站点和上行链路端口配置文件到达主机。</translation>
    </message>
    <message>
        <source>An IP pool belongs to a network site&apos;s subnet or to a VM subnet.</source>
        <translation>IP 地址池属于网络站点的子网或 VM 子网。</translation>
    </message>
    <message>
        <source>A port classification is offered by logical switches and used by virtual adapters.</source>
        <translation>端口分类由逻辑交换机提供，供虚拟适配器使用。</translation>
    </message>
    <message>
        <source>An uplink port profile carries network sites and is offered by logical switches.</source>
        <translation>上行链路端口配置文件承载网络站点，由逻辑交换机提供。</translation>
    </message>
    <message>
        <source>A gateway serves VM networks.</source>
        <translation>网关服务于 VM 网络。</translation>
    </message>
    <message>
        <source>A network site is scoped to host groups and carried by uplink port profiles.</source>
        <translation>网络站点的作用域是主机组，由上行链路端口配置文件承载。</translation>
    </message>
    <message>
        <source>A VM subnet takes virtual adapters.</source>
        <translation>VM 子网接纳虚拟适配器。</translation>
    </message>
    <message>
        <source>A physical switch is connected to physical NICs and to other physical switches.</source>
        <translation>物理交换机与物理适配器及其他物理交换机相连。</translation>
    </message>
    <message>
        <source>A physical NIC is connected to a physical switch, a team or a virtual switch.</source>
        <translation>物理适配器与物理交换机、组或虚拟交换机相连。</translation>
    </message>
    <message>
        <source>A virtual machine runs on a host and is connected to VM networks.</source>
        <translation>虚拟机运行在主机上并连接到 VM 网络。</translation>
    </message>
    <message>
        <source>{a} and {b} cannot be connected.</source>
        <translation>{a} 和 {b} 不能相连。</translation>
    </message>
    <message>
        <source>An object cannot be connected to itself.</source>
        <translation>对象不能与自身相连。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>A physical NIC belongs to a host. Drop it on one.</source>
        <translation>物理适配器属于主机。请将它放到一台主机上。</translation>
    </message>
    <message>
        <source>A team joins adapters of one host. Drop it on a host.</source>
        <translation>组由同一主机的适配器构成。请将它放到一台主机上。</translation>
    </message>
    <message>
        <source>{host} has no free physical NIC. Add one or release one first.</source>
        <translation>{host} 没有空闲的物理适配器。请先添加或释放一个。</translation>
    </message>
    <message>
        <source>A virtual switch belongs to a host. Drop it on one.</source>
        <translation>虚拟交换机属于主机。请将它放到一台主机上。</translation>
    </message>
    <message>
        <source>A host virtual NIC needs a virtual switch. Drop it on one.</source>
        <translation>主机虚拟适配器需要虚拟交换机。请将它放到一个虚拟交换机上。</translation>
    </message>
    <message>
        <source>A network site belongs to a logical network. Drop it on one.</source>
        <translation>网络站点属于逻辑网络。请将它放到一个逻辑网络上。</translation>
    </message>
    <message>
        <source>A subnet-VLAN belongs to a network site. Drop it on one.</source>
        <translation>子网-VLAN 属于网络站点。请将它放到一个网络站点上。</translation>
    </message>
    <message>
        <source>An IP pool belongs to a network site&apos;s subnet or to a VM subnet. Drop it on one.</source>
        <translation>IP 地址池属于网络站点的子网或 VM 子网。请将它放到其中之一上。</translation>
    </message>
    <message>
        <source>{row} has no subnet with free addresses. Enter its subnet first.</source>
        <translation>{row} 没有带空闲地址的子网。请先输入其子网。</translation>
    </message>
    <message>
        <source>A VM network needs a logical network. Add one first.</source>
        <translation>VM 网络需要逻辑网络。请先添加一个。</translation>
    </message>
    <message>
        <source>A VM subnet belongs to a VM network. Drop it on one.</source>
        <translation>VM 子网属于 VM 网络。请将它放到一个 VM 网络上。</translation>
    </message>
    <message>
        <source>A virtual machine runs on a host or belongs to a VM network. Drop it on one.</source>
        <translation>虚拟机运行在主机上或属于 VM 网络。请将它放到其中之一上。</translation>
    </message>
    <message>
        <source>A virtual NIC belongs to a virtual machine. Drop it on one.</source>
        <translation>虚拟适配器属于虚拟机。请将它放到一台虚拟机上。</translation>
    </message>
    <message>
        <source>{kind} cannot be added on its own.</source>
        <translation>{kind}不能单独添加。</translation>
    </message>
    <message>
        <source>No path to VM network &quot;{network}&quot;: logical network &quot;{logical}&quot; is not on host {host}.</source>
        <translation>没有到 VM 网络“{network}”的路径：逻辑网络“{logical}”不在主机 {host} 上。</translation>
    </message>
    <message>
        <source>{host} is dedicated to gateways and takes no machine on the virtualized network &quot;{network}&quot;.</source>
        <translation>{host} 专用于网关，不接纳虚拟化网络“{network}”上的虚拟机。</translation>
    </message>
    <message>
        <source>Network virtualization, which &quot;{network}&quot; uses, needs Windows Server 2012. {host} runs an older version.</source>
        <translation>“{network}”所用的网络虚拟化需要 Windows Server 2012。{host} 的版本较旧。</translation>
    </message>
    <message>
        <source>Classification &quot;{class}&quot; is not on logical switch &quot;{switch}&quot; of {host}.</source>
        <translation>{host} 的逻辑交换机“{switch}”上没有分类“{class}”。</translation>
    </message>
    <message>
        <source>&quot;{switch}&quot; on {host} is a standard switch, which knows no classification &quot;{class}&quot;.</source>
        <translation>{host} 上的“{switch}”是标准交换机，不支持分类“{class}”。</translation>
    </message>
    <message>
        <source>{vm} already runs on {host}.</source>
        <translation>{vm} 已在 {host} 上运行。</translation>
    </message>
    <message>
        <source>{host} is not available for placement.</source>
        <translation>{host} 不可用于放置。</translation>
    </message>
    <message>
        <source>{host} is already in host group {group}.</source>
        <translation>{host} 已在主机组 {group} 中。</translation>
    </message>
    <message>
        <source>This object no longer exists.</source>
        <translation>此对象已不存在。</translation>
    </message>
    <message>
        <source>{nic} is not an adapter of {host}.</source>
        <translation>{nic} 不是 {host} 的适配器。</translation>
    </message>
    <message>
        <source>Windows Server 2022 and later cannot bind a virtual switch to an LBFO team. Use SET.</source>
        <translation>Windows Server 2022 及更高版本无法将虚拟交换机绑定到 LBFO 组。请使用 SET。</translation>
    </message>
    <message>
        <source>{nic} belongs to virtual switch {user}. Remove it there first.</source>
        <translation>{nic} 属于虚拟交换机 {user}。请先从那里移除。</translation>
    </message>
    <message>
        <source>{nic} belongs to team {user}. Remove it there first.</source>
        <translation>{nic} 属于组 {user}。请先从那里移除。</translation>
    </message>
    <message>
        <source>{switch} uses an embedded team (SET), which needs Windows Server 2016. {host} runs an older version.</source>
        <translation>{switch} 使用嵌入式组 (SET)，需要 Windows Server 2016。{host} 的版本较旧。</translation>
    </message>
    <message>
        <source>{switch} is already deployed on {host}.</source>
        <translation>{switch} 已部署在 {host} 上。</translation>
    </message>
    <message>
        <source>{switch} is a standard switch, which has one host virtual NIC at most.</source>
        <translation>{switch} 是标准交换机，最多只有一个主机虚拟适配器。</translation>
    </message>
    <message>
        <source>A team needs at least one free physical NIC.</source>
        <translation>组至少需要一个空闲的物理适配器。</translation>
    </message>
    <message>
        <source>Windows Server teams adapters from version 2012 on. {host} runs an older version.</source>
        <translation>Windows Server 从 2012 版起支持成组。{host} 的版本较旧。</translation>
    </message>
    <message>
        <source>The members of a team are adapters of one host.</source>
        <translation>组的成员须为同一主机的适配器。</translation>
    </message>
    <message>
        <source>{switch} takes one physical NIC. Team the adapters, or use a logical switch with an uplink team.</source>
        <translation>{switch} 只接纳一个物理适配器。请将适配器成组，或使用带上行链路组的逻辑交换机。</translation>
    </message>
    <message>
        <source>{team} is a team of another host.</source>
        <translation>{team} 是另一台主机的组。</translation>
    </message>
    <message>
        <source>{switch} comes from a logical switch, which makes its own team.</source>
        <translation>{switch} 来自逻辑交换机，会自行成组。</translation>
    </message>
    <message>
        <source>{team} already carries virtual switch {switch}.</source>
        <translation>{team} 已承载虚拟交换机 {switch}。</translation>
    </message>
    <message>
        <source>{switch} is bound to {nic}. Remove it there first.</source>
        <translation>{switch} 已绑定到 {nic}。请先从那里移除。</translation>
    </message>
    <message>
        <source>The clipboard holds no objects of a design.</source>
        <translation>剪贴板中没有设计的对象。</translation>
    </message>
    <message>
        <source>Pool {pool} has {free} free addresses; the copies need {needed}.</source>
        <translation>地址池 {pool} 有 {free} 个空闲地址；副本需要 {needed} 个。</translation>
    </message>
    <message>
        <source>{switch} has {free} free ports; the copies need {needed}.</source>
        <translation>{switch} 有 {free} 个空闲端口；副本需要 {needed} 个。</translation>
    </message>
    <message>
        <source>{count} ports on {switch} are taken or do not exist; those copies stay without a cable.</source>
        <translation>{switch} 上有 {count} 个端口已占用或不存在；相应的副本不接线缆。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no range of names. Write it like {example}.</source>
        <translation>“{text}”不是名称范围。请按 {example} 的形式书写。</translation>
    </message>
    <message>
        <source>The copies need a name.</source>
        <translation>副本需要名称。</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>{name} belongs to something that this design does not have. Select what it shall belong to, then paste again.</source>
        <translation>{name} 所属的对象在此设计中不存在。请选择它应归属的对象，然后重新粘贴。</translation>
    </message>
    <message>
        <source>{value} is too few or too many {what}; allowed are {first} to {last}.</source>
        <translation>{what}：{value} 超出范围；允许 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>{count} of the names are taken; the copies go on to the next free numbers.</source>
        <translation>有 {count} 个名称已被占用；副本顺延到下一个可用编号。</translation>
    </message>
    <message>
        <source>A cable joins a physical NIC and a physical switch, a link two physical switches. {to} is neither.</source>
        <translation>线缆连接物理适配器与物理交换机，链路连接两台物理交换机。{to} 两者都不是。</translation>
    </message>
    <message>
        <source>{nic} already has a cable.</source>
        <translation>{nic} 已接线缆。</translation>
    </message>
    <message>
        <source>Make this a SET switch</source>
        <translation>改为 SET 交换机</translation>
    </message>
    <message>
        <source>Remove it there and connect</source>
        <translation>从那里移除并连接</translation>
    </message>
    <message>
        <source>Add a physical NIC and connect it</source>
        <translation>添加物理适配器并连接</translation>
    </message>
    <message>
        <source>Add a virtual NIC and connect it</source>
        <translation>添加虚拟适配器并连接</translation>
    </message>
    <message>
        <source>Which uplink port profile?</source>
        <translation>使用哪个上行链路端口配置文件？</translation>
    </message>
    <message>
        <source>Which VM network?</source>
        <translation>使用哪个 VM 网络？</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂不选择</translation>
    </message>
    <message>
        <source>What does the gateway do for {network}?</source>
        <translation>网关为 {network} 提供什么功能？</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>直接路由</translation>
    </message>
    <message>
        <source>Site-to-site VPN</source>
        <translation>站点到站点 VPN</translation>
    </message>
    <message>
        <source>Select machines that have another host to move to, or a host to drain.</source>
        <translation>请选择可移到其他主机的虚拟机，或要排空的主机。</translation>
    </message>
    <message>
        <source>Select the machines, adapters or hosts that are to send something.</source>
        <translation>请选择要发送数据的虚拟机、适配器或主机。</translation>
    </message>
    <message>
        <source>This design lacks what the scenario needs: hosts with adapters, and machines on them.</source>
        <translation>此设计缺少方案所需的内容：带适配器的主机及其上的虚拟机。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no time and no amount. Write &quot;12.5 s&quot;, &quot;1:30&quot; or &quot;100 GB&quot;.</source>
        <translation>“{text}”既不是时间也不是数据量。请写成“12.5 s”、“1:30”或“100 GB”。</translation>
    </message>
    <message>
        <source>Which virtual port profile?</source>
        <translation>哪个虚拟端口配置文件？</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Hosts and devices</source>
        <translation>主机和设备</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>The picture would be {width} by {height} pixels, which is too large for PNG.</source>
        <translation>图片将为 {width} × {height} 像素，对 PNG 来说过大。</translation>
    </message>
    <message>
        <source>Choose a smaller resolution, or SVG or PDF.</source>
        <translation>请选择较低的分辨率，或使用 SVG 或 PDF。</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window and of pictures on the screen; files and paper have their own.</source>
        <translation>窗口和屏幕上图片的颜色；文件和打印使用各自的颜色。</translation>
    </message>
    <message>
        <source>Open the last design at start</source>
        <translation>启动时打开上次的设计</translation>
    </message>
    <message>
        <source>Otherwise the start page is shown.</source>
        <translation>否则显示起始页。</translation>
    </message>
    <message>
        <source>The wheel zooms</source>
        <translation>滚轮缩放</translation>
    </message>
    <message>
        <source>Otherwise the wheel scrolls, and zooms with Ctrl.</source>
        <translation>否则滚轮用于滚动，按住 Ctrl 时缩放。</translation>
    </message>
    <message>
        <source>Single letters choose tools</source>
        <translation>单个字母选择工具</translation>
    </message>
    <message>
        <source>V selects, C connects, H moves the view while a view has the keyboard.</source>
        <translation>视图拥有键盘焦点时，V 选择，C 连接，H 移动视图。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save for recovery after</source>
        <translation>恢复副本保存间隔</translation>
    </message>
    <message>
        <source>At the latest so long after a change a copy is kept in case the program is stopped. Your file is not touched.</source>
        <translation>更改后最迟经过这段时间就会保存一份副本，以防程序中断。您的文件不会被改动。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once; names in your designs stay as they are.</source>
        <translation>立即切换；设计中的名称保持不变。</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>辅助功能</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Relative to the size that the desktop uses.</source>
        <translation>相对于桌面使用的大小。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides or pulses; views jump to their new place.</source>
        <translation>没有滑动或闪动；视图直接跳到新位置。</translation>
    </message>
    <message>
        <source>Passing notes stay for</source>
        <translation>提示停留时间</translation>
    </message>
    <message>
        <source>How long a note like &quot;40 objects deleted&quot; can be read and its Undo be pressed.</source>
        <translation>“已删除 40 个对象”之类的提示可供阅读并点击“撤消”的时间。</translation>
    </message>
    <message>
        <source>Adapters of a new host</source>
        <translation>新主机的适配器</translation>
    </message>
    <message>
        <source>So many physical adapters has a host that you add.</source>
        <translation>添加的主机具有这么多物理适配器。</translation>
    </message>
    <message>
        <source>Speed of a new host&apos;s adapters</source>
        <translation>新主机适配器的速度</translation>
    </message>
    <message>
        <source>Hosts that are there already stay as they are.</source>
        <translation>现有主机保持不变。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Snap to grid</source>
        <translation>对齐网格</translation>
    </message>
    <message>
        <source>Cards that are moved or dropped stand on the lines of a grid.</source>
        <translation>移动或放下的卡片位于网格线上。</translation>
    </message>
    <message>
        <source>Width of the grid</source>
        <translation>网格宽度</translation>
    </message>
    <message>
        <source>Also how far Ctrl and an arrow key move the selection.</source>
        <translation>也是 Ctrl 加箭头键移动所选内容的距离。</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>显示参考线</translation>
    </message>
    <message>
        <source>Lines appear where edges meet those of neighbours.</source>
        <translation>边缘与相邻卡片对齐时显示线条。</translation>
    </message>
    <message>
        <source>Lock positions</source>
        <translation>锁定位置</translation>
    </message>
    <message>
        <source>Cards cannot be moved by accident.</source>
        <translation>卡片不会被误移。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Advice on pictures</source>
        <translation>图中的建议</translation>
    </message>
    <message>
        <source>Otherwise only errors and warnings have a sign on cards; the list of problems has all.</source>
        <translation>否则卡片上只标记错误和警告；问题列表包含全部。</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Loads on pictures</source>
        <translation>图中的负载</translation>
    </message>
    <message>
        <source>The simulated moment is drawn on cables, adapters and hosts.</source>
        <translation>模拟时刻绘制在线缆、适配器和主机上。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>Reachability</name>
    <message>
        <source>&quot;{field}&quot; must be a MAC address, not &quot;{value}&quot;.</source>
        <translation>“{field}”必须是 MAC 地址，而不是“{value}”。</translation>
    </message>
    <message>
        <source>The input has neither &quot;cases&quot; nor &quot;topology&quot;.</source>
        <translation>输入中既没有“cases”也没有“topology”。</translation>
    </message>
    <message>
        <source>Give an object with a list &quot;cases&quot;, each with &quot;topology&quot; and &quot;queries&quot;.</source>
        <translation>请提供一个带“cases”列表的对象，列表中每项都含有“topology”和“queries”。</translation>
    </message>
    <message>
        <source>Adapters without a fixed address were given free addresses of their subnets.</source>
        <translation>已为没有固定地址的适配器分配其子网中的空闲地址。</translation>
    </message>
    <message>
        <source>{gateway} has no machine with an adapter in its front-end network: it was taken to run on the host of its back-end switch.</source>
        <translation>{gateway} 没有在其前端网络中带适配器的虚拟机：假定它运行在其后端交换机所在的主机上。</translation>
    </message>
    <message>
        <source>The design has no physical switch: all uplinks were taken to end on one.</source>
        <translation>设计中没有物理交换机：假定所有上行链路都连接到同一台物理交换机。</translation>
    </message>
    <message>
        <source>{router} names no physical switch: it was taken to be connected to {switch}.</source>
        <translation>{router} 未指定物理交换机：假定它连接到 {switch}。</translation>
    </message>
    <message>
        <source>{name} sends the packet</source>
        <translation>{name} 发送数据包</translation>
    </message>
    <message>
        <source>{name}, VLAN {vlan}</source>
        <translation>{name}，VLAN {vlan}</translation>
    </message>
    <message>
        <source>{name} routes</source>
        <translation>{name} 进行路由</translation>
    </message>
    <message>
        <source>{name} answers for the neighbour</source>
        <translation>{name} 代替邻居应答</translation>
    </message>
    <message>
        <source>{name} encapsulates</source>
        <translation>{name} 封装数据包</translation>
    </message>
    <message>
        <source>{name} unwraps</source>
        <translation>{name} 解封装数据包</translation>
    </message>
    <message>
        <source>{name} translates the address</source>
        <translation>{name} 转换地址</translation>
    </message>
    <message>
        <source>{name} carries it through the tunnel</source>
        <translation>{name} 通过隧道传送数据包</translation>
    </message>
    <message>
        <source>{name} receives it</source>
        <translation>{name} 收到数据包</translation>
    </message>
    <message>
        <source>{name}, untagged</source>
        <translation>{name}，未标记</translation>
    </message>
    <message>
        <source>{object} takes no part in traffic, so nothing can be said of its reachability.</source>
        <translation>{object} 不参与网络通信，因此无法判断其可达性。</translation>
    </message>
    <message>
        <source>Name a virtual machine, a virtual NIC, a host, a router, a gateway or a VPN connection.</source>
        <translation>请指定虚拟机、虚拟网络适配器、主机、路由器、网关或 VPN 连接。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; refers to &quot;{value}&quot;, which is not in the topology.</source>
        <translation>“{field}”引用了拓扑中不存在的“{value}”。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>“{field}”必须是文本。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a whole number.</source>
        <translation>“{field}”必须是整数。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be true or false.</source>
        <translation>“{field}”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>“{field}”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list of whole numbers.</source>
        <translation>“{field}”必须是整数列表。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a VLAN list such as 1-9,11, not &quot;{value}&quot;.</source>
        <translation>“{field}”必须是 VLAN 列表（例如 1-9,11），而不是“{value}”。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be an IP address, not &quot;{value}&quot;.</source>
        <translation>“{field}”必须是 IP 地址，而不是“{value}”。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a prefix such as 10.0.0.0/24, not &quot;{value}&quot;.</source>
        <translation>“{field}”必须是前缀（例如 10.0.0.0/24），而不是“{value}”。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be an address such as 10.0.0.5/24, not &quot;{value}&quot;.</source>
        <translation>“{field}”必须是地址（例如 10.0.0.5/24），而不是“{value}”。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a port or a range of ports, not &quot;{value}&quot;.</source>
        <translation>“{field}”必须是端口或端口范围，而不是“{value}”。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no known protocol.</source>
        <translation>“{field}”的值“{value}”不是已知的协议。</translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation>适配器未连接</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because one of the two adapters is not connected.</source>
        <translation>{from} 无法到达 {to}，因为两个适配器中有一个未连接。</translation>
    </message>
    <message>
        <source>An adapter that is connected to no VM network and no switch has nowhere to send a frame to.</source>
        <translation>未连接任何 VM 网络或交换机的适配器，没有可以发送帧的去处。</translation>
    </message>
    <message>
        <source>Connect the adapter to a VM network.</source>
        <translation>请将适配器连接到 VM 网络。</translation>
    </message>
    <message>
        <source>No network site for this host</source>
        <translation>此主机没有网络站点</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a logical network has no site for the host group of one of them.</source>
        <translation>{from} 无法到达 {to}，因为某个逻辑网络没有面向其中一方所在主机组的网络站点。</translation>
    </message>
    <message>
        <source>The site gives an adapter its VLAN and its subnet. A host whose group no site of the logical network serves can give neither.</source>
        <translation>适配器的 VLAN 和子网来自网络站点。如果逻辑网络没有站点服务于主机所在的主机组，该主机上的适配器就两者皆无。</translation>
    </message>
    <message>
        <source>Add the host group to a site, or place the VM on another host.</source>
        <translation>请将该主机组添加到某个站点，或将虚拟机放置到其他主机上。</translation>
    </message>
    <message>
        <source>VLAN id cannot be used</source>
        <translation>VLAN ID 不可用</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a port has a VLAN id that no frame can carry.</source>
        <translation>{from} 无法到达 {to}，因为某个端口的 VLAN ID 无法由任何帧携带。</translation>
    </message>
    <message>
        <source>The tag of a frame has 12 bits for the VLAN. 0 stands for untagged, 1 to 4094 can be used, 4095 is reserved, and 4096 does not fit.</source>
        <translation>帧的标记中 VLAN 占 12 位。0 表示未标记，1 到 4094 可用，4095 为保留值，4096 则超出范围。</translation>
    </message>
    <message>
        <source>Choose an id from 1 to 4094, or 0 for untagged.</source>
        <translation>请选择 1 到 4094 之间的 ID，或用 0 表示未标记。</translation>
    </message>
    <message>
        <source>Primary and secondary VLAN are the same</source>
        <translation>主 VLAN 与辅助 VLAN 相同</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a private VLAN port uses one id as primary and as secondary.</source>
        <translation>{from} 无法到达 {to}，因为某个专用 VLAN 端口将同一 ID 同时用作主 VLAN 和辅助 VLAN。</translation>
    </message>
    <message>
        <source>The primary carries frames away from the promiscuous port, the secondary carries them toward it. With one id for both there is no difference to enforce.</source>
        <translation>主 VLAN 承载从混杂端口发出的帧，辅助 VLAN 承载发往混杂端口的帧。两者使用同一 ID 时，就没有可强制实施的区别。</translation>
    </message>
    <message>
        <source>Choose a secondary id that differs from the primary.</source>
        <translation>请选择与主 VLAN 不同的辅助 VLAN ID。</translation>
    </message>
    <message>
        <source>The guest tags, the port does not expect it</source>
        <translation>来宾发送带标记的帧，而端口不期待标记</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a guest sends tagged frames into a port that is no trunk.</source>
        <translation>{from} 无法到达 {to}，因为来宾向非中继端口发送了带标记的帧。</translation>
    </message>
    <message>
        <source>Outside trunk mode the port itself decides on the VLAN and the guest has to send untagged frames.</source>
        <translation>在中继模式之外，VLAN 由端口自身决定，来宾必须发送未标记的帧。</translation>
    </message>
    <message>
        <source>Remove the VLAN in the guest, or set the port to trunk mode.</source>
        <translation>请移除来宾中的 VLAN，或将端口设为中继模式。</translation>
    </message>
    <message>
        <source>The guest&apos;s VLAN is not in the port&apos;s list</source>
        <translation>来宾的 VLAN 不在端口的列表中</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a guest uses a VLAN that its trunk port does not allow.</source>
        <translation>{from} 无法到达 {to}，因为来宾使用了其中继端口不允许的 VLAN。</translation>
    </message>
    <message>
        <source>The list of a trunk port holds for both directions: what is not on it is neither taken in nor given out.</source>
        <translation>中继端口的列表对两个方向都有效：不在列表中的 VLAN 既不接收也不发出。</translation>
    </message>
    <message>
        <source>Add the VLAN to the allowed list of the virtual port.</source>
        <translation>请将该 VLAN 添加到虚拟端口的允许列表。</translation>
    </message>
    <message>
        <source>VLAN and virtual subnet on one adapter</source>
        <translation>同一适配器上既有 VLAN 又有虚拟子网</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because an adapter has a VLAN and a virtual subnet at once.</source>
        <translation>{from} 无法到达 {to}，因为某个适配器同时设置了 VLAN 和虚拟子网。</translation>
    </message>
    <message>
        <source>An adapter is kept apart by a VLAN or by a virtual subnet. The tag on the wire of a tenant&apos;s packet is that of the provider network.</source>
        <translation>适配器通过 VLAN 或虚拟子网之一进行隔离。租户数据包在线路上携带的标记是提供商网络的标记。</translation>
    </message>
    <message>
        <source>Clear one of the two.</source>
        <translation>请清除其中之一。</translation>
    </message>
    <message>
        <source>Virtual subnet id out of range</source>
        <translation>虚拟子网 ID 超出范围</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a virtual subnet id is outside of 4096 to 16777214.</source>
        <translation>{from} 无法到达 {to}，因为某个虚拟子网 ID 不在 4096 到 16777214 之间。</translation>
    </message>
    <message>
        <source>The field has 24 bits; the first 4096 values and the last one are reserved.</source>
        <translation>该字段有 24 位；前 4096 个值和最后一个值为保留值。</translation>
    </message>
    <message>
        <source>Assign an id from 4096 to 16777214.</source>
        <translation>请分配 4096 到 16777214 之间的 ID。</translation>
    </message>
    <message>
        <source>Virtual subnet id used twice</source>
        <translation>虚拟子网 ID 重复使用</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because two virtual subnets of one logical network have the same id.</source>
        <translation>{from} 无法到达 {to}，因为同一逻辑网络的两个虚拟子网使用了相同的 ID。</translation>
    </message>
    <message>
        <source>Between hosts the id is all that tells one tenant&apos;s packets from another&apos;s.</source>
        <translation>在主机之间，只能靠该 ID 区分不同租户的数据包。</translation>
    </message>
    <message>
        <source>Give each virtual subnet an id of its own.</source>
        <translation>请为每个虚拟子网分配各自的 ID。</translation>
    </message>
    <message>
        <source>Subnets of the VM network overlap</source>
        <translation>VM 网络的子网重叠</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because subnets of a VM network overlap.</source>
        <translation>{from} 无法到达 {to}，因为某个 VM 网络的子网相互重叠。</translation>
    </message>
    <message>
        <source>A VM network routes by address. An address that lies in two of its subnets has no single place.</source>
        <translation>VM 网络按地址路由。同时位于两个子网中的地址没有唯一的位置。</translation>
    </message>
    <message>
        <source>Use subnets that do not overlap.</source>
        <translation>请使用互不重叠的子网。</translation>
    </message>
    <message>
        <source>The address belongs to the distributed router</source>
        <translation>该地址属于分布式路由器</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a VM has the first address of its virtual subnet.</source>
        <translation>{from} 无法到达 {to}，因为某台虚拟机使用了其虚拟子网的首个地址。</translation>
    </message>
    <message>
        <source>The virtual switch of every host answers on the first address of each virtual subnet as its default gateway.</source>
        <translation>每台主机的虚拟交换机都以每个虚拟子网的首个地址作为其默认网关进行应答。</translation>
    </message>
    <message>
        <source>Give the VM another address.</source>
        <translation>请为该虚拟机分配其他地址。</translation>
    </message>
    <message>
        <source>SR-IOV together with a switch policy</source>
        <translation>SR-IOV 与交换机策略并用</translation>
    </message>
    <message>
        <source>{from} cannot reach {to} in a predictable way, because an adapter has SR-IOV and a policy of the virtual switch.</source>
        <translation>{from} 到达 {to} 的结果不可预测，因为某个适配器同时使用 SR-IOV 和虚拟交换机的策略。</translation>
    </message>
    <message>
        <source>A virtual function hands packets to the hardware directly. Port ACLs, guards, private VLANs and virtual subnets live in the virtual switch and do not see them.</source>
        <translation>虚拟功能将数据包直接交给硬件。端口 ACL、防护、专用 VLAN 和虚拟子网都在虚拟交换机中实现，看不到这些数据包。</translation>
    </message>
    <message>
        <source>Turn SR-IOV off for the adapter, or do without the policy.</source>
        <translation>请为该适配器关闭 SR-IOV，或不使用该策略。</translation>
    </message>
    <message>
        <source>Different VLANs</source>
        <translation>不同的 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because they are in different VLANs.</source>
        <translation>{from} 无法到达 {to}，因为两者位于不同的 VLAN。</translation>
    </message>
    <message>
        <source>A VLAN is a network of its own. Frames stay inside it, also when both sides use addresses of one IP subnet.</source>
        <translation>一个 VLAN 就是一个独立的网络。即使双方使用同一 IP 子网的地址，帧也不会离开该 VLAN。</translation>
    </message>
    <message>
        <source>If they should talk, put both into one VLAN, or give them two subnets and a router.</source>
        <translation>若需要互通，请将两者放入同一 VLAN，或为其配置两个子网和一台路由器。</translation>
    </message>
    <message>
        <source>A broadcast ends at the router</source>
        <translation>广播止于路由器</translation>
    </message>
    <message>
        <source>The broadcast of {from} does not reach {to}, because a router is between them.</source>
        <translation>{from} 的广播无法到达 {to}，因为两者之间有路由器。</translation>
    </message>
    <message>
        <source>A broadcast goes to every port of its VLAN or virtual subnet. Routers do not pass it on.</source>
        <translation>广播会发送到其 VLAN 或虚拟子网的每个端口。路由器不转发广播。</translation>
    </message>
    <message>
        <source>Use unicast, or a relay agent for DHCP.</source>
        <translation>请使用单播；对于 DHCP，请使用中继代理。</translation>
    </message>
    <message>
        <source>VLAN missing on a trunk</source>
        <translation>中继上缺少 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a port on the way does not allow their VLAN.</source>
        <translation>{from} 无法到达 {to}，因为路径上的某个端口不允许其 VLAN。</translation>
    </message>
    <message>
        <source>Both ends use the same VLAN, but every port of every link between them has to allow it.</source>
        <translation>两端使用相同的 VLAN，但两者之间每条链路的每个端口都必须允许该 VLAN。</translation>
    </message>
    <message>
        <source>Add the VLAN to the allowed list of the switch port that is named.</source>
        <translation>请将该 VLAN 添加到所指交换机端口的允许列表。</translation>
    </message>
    <message>
        <source>VLAN does not exist on a switch</source>
        <translation>交换机上不存在该 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a switch on the way does not have their VLAN.</source>
        <translation>{from} 无法到达 {to}，因为路径上的某台交换机没有其 VLAN。</translation>
    </message>
    <message>
        <source>A physical switch forwards the VLANs that were created on it, whatever its ports allow.</source>
        <translation>无论端口允许什么，物理交换机只转发在其上创建的 VLAN。</translation>
    </message>
    <message>
        <source>Create the VLAN on the switch.</source>
        <translation>请在该交换机上创建此 VLAN。</translation>
    </message>
    <message>
        <source>Switch port in access mode</source>
        <translation>交换机端口处于接入模式</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a switch port on the way is in access mode.</source>
        <translation>{from} 无法到达 {to}，因为路径上的某个交换机端口处于接入模式。</translation>
    </message>
    <message>
        <source>The virtual switch sends frames with a tag and waits for the tag on those that come back. A port in access mode drops tagged frames and strips tags.</source>
        <translation>虚拟交换机发送带标记的帧，并期待返回的帧也带标记。处于接入模式的端口会丢弃带标记的帧并去除标记。</translation>
    </message>
    <message>
        <source>Make the switch port a trunk, or use untagged virtual ports.</source>
        <translation>请将交换机端口设为中继，或使用未标记的虚拟端口。</translation>
    </message>
    <message>
        <source>Untagged frames mean different VLANs</source>
        <translation>未标记的帧对应不同的 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the two ends of a link disagree about untagged frames.</source>
        <translation>{from} 无法到达 {to}，因为一条链路的两端对未标记的帧理解不一致。</translation>
    </message>
    <message>
        <source>The native VLAN leaves a trunk without a tag. The other end counts the frame to its own native VLAN, and a virtual switch counts it to no VLAN at all.</source>
        <translation>本征 VLAN 的帧离开中继时不带标记。对端将其归入自己的本征 VLAN，而虚拟交换机不将其归入任何 VLAN。</translation>
    </message>
    <message>
        <source>Set the same native VLAN on both ends, and do not tag a virtual port with the native VLAN of its switch port.</source>
        <translation>请在两端设置相同的本征 VLAN，并且不要用交换机端口的本征 VLAN 标记虚拟端口。</translation>
    </message>
    <message>
        <source>Only part of a team carries the VLAN</source>
        <translation>组中只有部分成员承载该 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to} reliably, because only some uplinks of a team carry the VLAN.</source>
        <translation>{from} 不能可靠地到达 {to}，因为组中只有部分上行链路承载该 VLAN。</translation>
    </message>
    <message>
        <source>A team spreads the traffic over its members. Frames that happen to take the wrong member are lost.</source>
        <translation>组将流量分散到各成员。碰巧经过错误成员的帧会丢失。</translation>
    </message>
    <message>
        <source>Set up all switch ports of the team alike.</source>
        <translation>请对该组的所有交换机端口进行相同的配置。</translation>
    </message>
    <message>
        <source>No cable between the two</source>
        <translation>两者之间没有线缆</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because their switches are not connected.</source>
        <translation>{from} 无法到达 {to}，因为两者的交换机未相连。</translation>
    </message>
    <message>
        <source>There is no chain of uplinks and links from one switch to the other.</source>
        <translation>从一台交换机到另一台交换机之间没有由上行链路和链路组成的通路。</translation>
    </message>
    <message>
        <source>Add a link or an uplink.</source>
        <translation>请添加链路或上行链路。</translation>
    </message>
    <message>
        <source>Private virtual switch</source>
        <translation>专用虚拟交换机</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a private virtual switch has no way out.</source>
        <translation>{from} 无法到达 {to}，因为专用虚拟交换机没有通往外部的路径。</translation>
    </message>
    <message>
        <source>A private switch joins VMs of one host and nothing else.</source>
        <translation>专用交换机只连接同一主机上的虚拟机。</translation>
    </message>
    <message>
        <source>Use an external switch.</source>
        <translation>请使用外部交换机。</translation>
    </message>
    <message>
        <source>Internal virtual switch</source>
        <translation>内部虚拟交换机</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because an internal virtual switch has no uplink.</source>
        <translation>{from} 无法到达 {to}，因为内部虚拟交换机没有上行链路。</translation>
    </message>
    <message>
        <source>An internal switch joins the VMs of one host and the host itself, not the physical network.</source>
        <translation>内部交换机连接同一主机上的虚拟机及主机自身，不连接物理网络。</translation>
    </message>
    <message>
        <source>Both ports are isolated</source>
        <translation>两个端口均为隔离端口</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because both are isolated ports of the private VLAN.</source>
        <translation>{from} 无法到达 {to}，因为两者都是专用 VLAN 的隔离端口。</translation>
    </message>
    <message>
        <source>An isolated port sends in the secondary VLAN and listens to the primary only, so only promiscuous ports hear it. That holds on one host as well.</source>
        <translation>隔离端口在辅助 VLAN 中发送，只侦听主 VLAN，因此只有混杂端口能收到其数据。在同一主机上也是如此。</translation>
    </message>
    <message>
        <source>Make them a community, or let a router answer for both with local proxy ARP.</source>
        <translation>请将两者设为同一团体，或让路由器通过本地代理 ARP 代替两者应答。</translation>
    </message>
    <message>
        <source>Isolated port and community port</source>
        <translation>隔离端口与团体端口</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because one port is isolated and the other belongs to a community.</source>
        <translation>{from} 无法到达 {to}，因为一个端口是隔离端口，另一个属于团体。</translation>
    </message>
    <message>
        <source>Each of the two sends in a secondary VLAN that the other one does not listen to.</source>
        <translation>两者各自在对方不侦听的辅助 VLAN 中发送。</translation>
    </message>
    <message>
        <source>Put both into one community.</source>
        <translation>请将两者放入同一团体。</translation>
    </message>
    <message>
        <source>Two communities</source>
        <translation>两个团体</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because they belong to different communities of the private VLAN.</source>
        <translation>{from} 无法到达 {to}，因为两者属于专用 VLAN 的不同团体。</translation>
    </message>
    <message>
        <source>Every community is a secondary VLAN of its own.</source>
        <translation>每个团体都是一个独立的辅助 VLAN。</translation>
    </message>
    <message>
        <source>Use the same secondary id.</source>
        <translation>请使用相同的辅助 VLAN ID。</translation>
    </message>
    <message>
        <source>Different primary VLANs</source>
        <translation>不同的主 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because their private VLANs have different primaries.</source>
        <translation>{from} 无法到达 {to}，因为两者的专用 VLAN 具有不同的主 VLAN。</translation>
    </message>
    <message>
        <source>A private VLAN is one primary together with its secondaries. Two of them are two networks.</source>
        <translation>专用 VLAN 由一个主 VLAN 及其辅助 VLAN 组成。两个专用 VLAN 就是两个网络。</translation>
    </message>
    <message>
        <source>Route between them.</source>
        <translation>请在两者之间进行路由。</translation>
    </message>
    <message>
        <source>The promiscuous port does not hear this secondary</source>
        <translation>混杂端口不侦听此辅助 VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the promiscuous side does not list the secondary VLAN in use.</source>
        <translation>{from} 无法到达 {to}，因为混杂一侧的列表中没有所用的辅助 VLAN。</translation>
    </message>
    <message>
        <source>A promiscuous port, or the router interface of the primary, hears the secondaries on its list and no others.</source>
        <translation>混杂端口或主 VLAN 的路由器接口只侦听其列表中的辅助 VLAN。</translation>
    </message>
    <message>
        <source>Add the secondary to the list of the promiscuous port or to the mapping of the router interface.</source>
        <translation>请将该辅助 VLAN 添加到混杂端口的列表或路由器接口的映射中。</translation>
    </message>
    <message>
        <source>The peer is an ordinary port</source>
        <translation>对端是普通端口</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because {to} is an ordinary port in the primary VLAN.</source>
        <translation>{from} 无法到达 {to}，因为 {to} 是主 VLAN 中的普通端口。</translation>
    </message>
    <message>
        <source>An ordinary port in the primary can send to private ports, but they answer in their secondary, which it does not hear.</source>
        <translation>主 VLAN 中的普通端口可以向专用端口发送，但对方在自己的辅助 VLAN 中应答，而它不侦听该 VLAN。</translation>
    </message>
    <message>
        <source>Make the peer&apos;s port promiscuous.</source>
        <translation>请将对端的端口设为混杂端口。</translation>
    </message>
    <message>
        <source>No default gateway</source>
        <translation>没有默认网关</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a sender has no default gateway.</source>
        <translation>{from} 与 {to} 无法通信，因为某一发送方没有默认网关。</translation>
    </message>
    <message>
        <source>The destination is in another subnet, and without a gateway there is nobody to send to.</source>
        <translation>目标位于另一子网，没有网关就没有可以发送的对象。</translation>
    </message>
    <message>
        <source>Enter the gateway in the IP pool or in the guest.</source>
        <translation>请在 IP 地址池或来宾中填写网关。</translation>
    </message>
    <message>
        <source>The gateway is in another subnet</source>
        <translation>网关位于另一子网</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a default gateway is outside of the sender&apos;s own subnet.</source>
        <translation>{from} 与 {to} 无法通信，因为某个默认网关不在发送方自身的子网内。</translation>
    </message>
    <message>
        <source>The gateway is found by an address request, and those stay in the sender&apos;s subnet.</source>
        <translation>网关通过地址请求查找，而这类请求不会离开发送方的子网。</translation>
    </message>
    <message>
        <source>Correct the address of the gateway or the prefix length.</source>
        <translation>请更正网关地址或前缀长度。</translation>
    </message>
    <message>
        <source>Nobody has the gateway&apos;s address</source>
        <translation>没有任何接口拥有网关的地址</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because no interface has the address of the gateway.</source>
        <translation>{from} 与 {to} 无法通信，因为没有接口拥有该网关的地址。</translation>
    </message>
    <message>
        <source>The request for the gateway&apos;s address stays without an answer.</source>
        <translation>对网关地址的请求得不到应答。</translation>
    </message>
    <message>
        <source>Create the router interface, or correct the address.</source>
        <translation>请创建该路由器接口，或更正地址。</translation>
    </message>
    <message>
        <source>The next hop does not forward</source>
        <translation>下一跃点不转发</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the next hop is not a router.</source>
        <translation>{from} 与 {to} 无法通信，因为下一跃点不是路由器。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address belongs to a machine that keeps what it gets.</source>
        <translation>网关的地址属于一台不转发数据包的计算机。</translation>
    </message>
    <message>
        <source>Turn forwarding on, or use the right gateway.</source>
        <translation>请启用转发，或使用正确的网关。</translation>
    </message>
    <message>
        <source>Nobody answers for this address</source>
        <translation>没有接口应答此地址</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because no interface on the segment has the address.</source>
        <translation>{from} 与 {to} 无法通信，因为该网段上没有接口拥有此地址。</translation>
    </message>
    <message>
        <source>The request for the address stays without an answer.</source>
        <translation>对该地址的请求得不到应答。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查该地址。</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>地址重复使用</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk reliably, because an address is in use twice.</source>
        <translation>{from} 与 {to} 不能可靠地通信，因为某个地址被重复使用。</translation>
    </message>
    <message>
        <source>Two interfaces answer the same request, and the faster answer decides.</source>
        <translation>两个接口应答同一请求，以较快的应答为准。</translation>
    </message>
    <message>
        <source>Give each interface an address of its own.</source>
        <translation>请为每个接口分配各自的地址。</translation>
    </message>
    <message>
        <source>A router has no route</source>
        <translation>路由器没有路由</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a router on the way does not know where to send the packet.</source>
        <translation>{from} 与 {to} 无法通信，因为路径上的某台路由器不知道该将数据包发往何处。</translation>
    </message>
    <message>
        <source>A router needs an interface in the destination&apos;s network, or a route to it, in both directions.</source>
        <translation>路由器需要有位于目标网络的接口，或有通往目标网络的路由，且两个方向都需要。</translation>
    </message>
    <message>
        <source>Add an interface or a route.</source>
        <translation>请添加接口或路由。</translation>
    </message>
    <message>
        <source>The packet goes in circles</source>
        <translation>数据包在环路中转发</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because routers send the packet to each other.</source>
        <translation>{from} 与 {to} 无法通信，因为路由器之间相互转发该数据包。</translation>
    </message>
    <message>
        <source>Every router takes one from the time to live. At zero the packet is dropped.</source>
        <translation>每台路由器都会将生存时间 (TTL) 减一。减到零时数据包被丢弃。</translation>
    </message>
    <message>
        <source>Correct the routes.</source>
        <translation>请更正路由。</translation>
    </message>
    <message>
        <source>A router&apos;s access list says no</source>
        <translation>路由器的访问列表拒绝</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because an access list of a router drops the packet.</source>
        <translation>{from} 与 {to} 无法通信，因为路由器的访问列表丢弃了该数据包。</translation>
    </message>
    <message>
        <source>A rule on a router interface matched, or its default is to deny.</source>
        <translation>路由器接口上的某条规则匹配，或其默认操作为拒绝。</translation>
    </message>
    <message>
        <source>Change the rule if the traffic is wanted.</source>
        <translation>如果需要该流量，请更改规则。</translation>
    </message>
    <message>
        <source>Packet too large</source>
        <translation>数据包过大</translation>
    </message>
    <message>
        <source>{from} does not reach {to} with packets of this size, because they may not be fragmented and do not fit.</source>
        <translation>{from} 无法用这种大小的数据包到达 {to}，因为数据包不允许分段且超出 MTU。</translation>
    </message>
    <message>
        <source>The tunnel headers count as well: NVGRE adds 42 bytes over IPv4, VXLAN 50.</source>
        <translation>隧道报头也计算在内：在 IPv4 上 NVGRE 增加 42 字节，VXLAN 增加 50 字节。</translation>
    </message>
    <message>
        <source>Lower the MTU in the VM (1458 for NVGRE, 1450 for VXLAN over 1500 bytes), or allow jumbo frames on all of the provider network.</source>
        <translation>请降低虚拟机中的 MTU（承载网为 1500 字节时，NVGRE 为 1458，VXLAN 为 1450），或在整个提供商网络上允许巨型帧。</translation>
    </message>
    <message>
        <source>A port ACL denies</source>
        <translation>端口 ACL 拒绝</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a port ACL of an adapter denies the address.</source>
        <translation>{from} 与 {to} 无法通信，因为某个适配器的端口 ACL 拒绝该地址。</translation>
    </message>
    <message>
        <source>Of the rules that match, the one with the longest prefix decides. Port ACLs have no memory: the answer needs permission too.</source>
        <translation>在匹配的规则中，以前缀最长的规则为准。端口 ACL 是无状态的：应答同样需要允许。</translation>
    </message>
    <message>
        <source>Change the ACL.</source>
        <translation>请更改该 ACL。</translation>
    </message>
    <message>
        <source>An extended port ACL denies</source>
        <translation>扩展端口 ACL 拒绝</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because an extended port ACL of an adapter denies the packet.</source>
        <translation>{from} 与 {to} 无法通信，因为某个适配器的扩展端口 ACL 拒绝该数据包。</translation>
    </message>
    <message>
        <source>Of the rules that match, the one with the largest weight decides.</source>
        <translation>在匹配的规则中，以权重最大的规则为准。</translation>
    </message>
    <message>
        <source>Add a rule with a larger weight, or make the allowing rule stateful.</source>
        <translation>请添加权重更大的规则，或将允许规则设为有状态。</translation>
    </message>
    <message>
        <source>Source MAC address not allowed</source>
        <translation>不允许的源 MAC 地址</translation>
    </message>
    <message>
        <source>{from} does not reach {to} with this source MAC address.</source>
        <translation>{from} 使用此源 MAC 地址无法到达 {to}。</translation>
    </message>
    <message>
        <source>A port takes frames with the adapter&apos;s own MAC address only, unless MAC address spoofing is on.</source>
        <translation>除非启用了 MAC 地址欺骗，否则端口只接受带适配器自身 MAC 地址的帧。</translation>
    </message>
    <message>
        <source>Allow MAC address spoofing where it is needed, for instance for network load balancing.</source>
        <translation>请在需要的地方允许 MAC 地址欺骗，例如用于网络负载平衡 (NLB)。</translation>
    </message>
    <message>
        <source>DHCP guard</source>
        <translation>DHCP 防护</translation>
    </message>
    <message>
        <source>The DHCP answer of {to} does not reach {from}, because DHCP guard is on for {to}.</source>
        <translation>{to} 的 DHCP 应答无法到达 {from}，因为 {to} 启用了 DHCP 防护。</translation>
    </message>
    <message>
        <source>DHCP guard drops what only a DHCP server sends. Clients behind such a port are not affected.</source>
        <translation>DHCP 防护会丢弃只有 DHCP 服务器才会发送的消息。此类端口后的客户端不受影响。</translation>
    </message>
    <message>
        <source>Turn DHCP guard off for a DHCP server that is authorised.</source>
        <translation>请为已授权的 DHCP 服务器关闭 DHCP 防护。</translation>
    </message>
    <message>
        <source>Router guard</source>
        <translation>路由器防护</translation>
    </message>
    <message>
        <source>The router message of {from} does not reach {to}, because router guard is on for {from}.</source>
        <translation>{from} 的路由器消息无法到达 {to}，因为 {from} 启用了路由器防护。</translation>
    </message>
    <message>
        <source>Router guard drops advertisements and redirects. Other packets pass, routed ones too.</source>
        <translation>路由器防护会丢弃路由器播发和重定向消息。其他数据包（包括经路由的数据包）可以通过。</translation>
    </message>
    <message>
        <source>Turn router guard off for a router that is authorised.</source>
        <translation>请为已授权的路由器关闭路由器防护。</translation>
    </message>
    <message>
        <source>Different VM networks</source>
        <translation>不同的 VM 网络</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because they are in different VM networks.</source>
        <translation>{from} 无法到达 {to}，因为两者位于不同的 VM 网络。</translation>
    </message>
    <message>
        <source>A VM network is a routing domain of its own. Equal addresses do not change that, and without gateways nothing passes between two of them.</source>
        <translation>每个 VM 网络都是独立的路由域。即使地址相同也不会改变这一点；没有网关，任何数据都无法在两个 VM 网络之间传递。</translation>
    </message>
    <message>
        <source>Connect both through gateways, or put both VMs into one VM network.</source>
        <translation>请通过网关连接两者，或将两台虚拟机放入同一 VM 网络。</translation>
    </message>
    <message>
        <source>The VM network has no gateway</source>
        <translation>VM 网络没有网关</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the VM network has no gateway to the outside.</source>
        <translation>{from} 与 {to} 无法通信，因为该 VM 网络没有通往外部的网关。</translation>
    </message>
    <message>
        <source>The first address of a virtual subnet routes inside the VM network. To leave or to enter it, a gateway is needed.</source>
        <translation>虚拟子网的首个地址只在 VM 网络内部路由。要离开或进入该 VM 网络，需要网关。</translation>
    </message>
    <message>
        <source>Configure NAT, direct routing or a VPN for the VM network.</source>
        <translation>请为该 VM 网络配置 NAT、直接路由或 VPN。</translation>
    </message>
    <message>
        <source>A host lacks a policy record</source>
        <translation>主机缺少策略记录</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the sender&apos;s host has no record of the destination.</source>
        <translation>{from} 与 {to} 无法通信，因为发送方的主机没有目标的记录。</translation>
    </message>
    <message>
        <source>The host maps a customer address to a provider address by its records. Without one it does not even answer the VM&apos;s address request.</source>
        <translation>主机根据其记录将客户地址映射到提供商地址。没有记录时，它甚至不会应答虚拟机的地址请求。</translation>
    </message>
    <message>
        <source>Refresh the virtual network policy; VMM does that for VMs that it deployed.</source>
        <translation>请刷新虚拟网络策略；对于由 VMM 部署的虚拟机，VMM 会自动刷新。</translation>
    </message>
    <message>
        <source>A policy record is out of date</source>
        <translation>策略记录已过期</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a record leads to a host that does not run the VM.</source>
        <translation>{from} 与 {to} 无法通信，因为某条记录指向未运行该虚拟机的主机。</translation>
    </message>
    <message>
        <source>The packet is encapsulated to the provider address in the record, and the host that gets it has no such VM.</source>
        <translation>数据包按记录中的提供商地址封装，而收到它的主机上没有该虚拟机。</translation>
    </message>
    <message>
        <source>Refresh the policy of the host.</source>
        <translation>请刷新该主机的策略。</translation>
    </message>
    <message>
        <source>Not an IP packet</source>
        <translation>不是 IP 数据包</translation>
    </message>
    <message>
        <source>The frame of {from} does not reach {to}, because the overlay carries IP only.</source>
        <translation>{from} 的帧无法到达 {to}，因为覆盖网络只传送 IP。</translation>
    </message>
    <message>
        <source>Inside a VM network forwarding goes by IP address; the host answers address requests itself. All other frames are dropped.</source>
        <translation>在 VM 网络内部按 IP 地址转发；地址请求由主机自行应答。所有其他帧都被丢弃。</translation>
    </message>
    <message>
        <source>A provider address is not for you</source>
        <translation>提供商地址不可直接使用</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because provider addresses serve encapsulated traffic only.</source>
        <translation>{from} 无法到达 {to}，因为提供商地址只用于封装流量。</translation>
    </message>
    <message>
        <source>Neither tenants nor the programs of a host use provider addresses, and the host&apos;s normal routing table does not show them.</source>
        <translation>租户和主机上的程序都不使用提供商地址，主机的普通路由表中也不显示它们。</translation>
    </message>
    <message>
        <source>A host has no provider address</source>
        <translation>主机没有提供商地址</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a host on the way has no provider address.</source>
        <translation>{from} 与 {to} 无法通信，因为路径上的某台主机没有提供商地址。</translation>
    </message>
    <message>
        <source>A host without an address from the provider network can neither send nor receive tenants&apos; packets of other hosts.</source>
        <translation>没有提供商网络地址的主机，既不能向其他主机发送也不能从其他主机接收租户数据包。</translation>
    </message>
    <message>
        <source>Create an IP pool with free addresses in the provider site of the host.</source>
        <translation>请在该主机的提供商站点中创建有空闲地址的 IP 地址池。</translation>
    </message>
    <message>
        <source>The provider network has no gateway</source>
        <translation>提供商网络没有网关</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the provider addresses are in two subnets and the pool names no gateway.</source>
        <translation>{from} 与 {to} 无法通信，因为提供商地址位于两个子网，而地址池未指定网关。</translation>
    </message>
    <message>
        <source>A host takes the gateway for its provider address from the pool.</source>
        <translation>主机从地址池获取其提供商地址的网关。</translation>
    </message>
    <message>
        <source>Enter a gateway in the provider IP pool.</source>
        <translation>请在提供商 IP 地址池中填写网关。</translation>
    </message>
    <message>
        <source>The tunnel is filtered</source>
        <translation>隧道被过滤</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a router on the provider network drops the tunnel&apos;s packets.</source>
        <translation>{from} 与 {to} 无法通信，因为提供商网络上的某台路由器丢弃了隧道的数据包。</translation>
    </message>
    <message>
        <source>NVGRE is IP protocol 47, VXLAN is UDP to port 4789.</source>
        <translation>NVGRE 使用 IP 协议 47，VXLAN 使用 UDP 端口 4789。</translation>
    </message>
    <message>
        <source>Permit the protocol between all provider subnets.</source>
        <translation>请在所有提供商子网之间允许该协议。</translation>
    </message>
    <message>
        <source>Inside address behind NAT</source>
        <translation>NAT 之后的内部地址</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the VM network is behind NAT.</source>
        <translation>{from} 无法到达 {to}，因为该 VM 网络位于 NAT 之后。</translation>
    </message>
    <message>
        <source>Outside, only the external address of the VM network exists.</source>
        <translation>在外部，只存在该 VM 网络的外部地址。</translation>
    </message>
    <message>
        <source>Publish a port with a NAT rule, or use direct routing.</source>
        <translation>请用 NAT 规则发布端口，或使用直接路由。</translation>
    </message>
    <message>
        <source>No rule for this port</source>
        <translation>此端口没有规则</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because no NAT rule forwards this port to it.</source>
        <translation>{from} 无法到达 {to}，因为没有 NAT 规则将此端口转发给它。</translation>
    </message>
    <message>
        <source>The packet arrives at the external address, and without a rule it ends there.</source>
        <translation>数据包到达外部地址，但没有规则就止步于此。</translation>
    </message>
    <message>
        <source>Add a NAT rule.</source>
        <translation>请添加 NAT 规则。</translation>
    </message>
    <message>
        <source>No external address</source>
        <translation>没有外部地址</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the VM network has no external address for NAT.</source>
        <translation>{from} 无法到达 {to}，因为该 VM 网络没有用于 NAT 的外部地址。</translation>
    </message>
    <message>
        <source>NAT needs an address of its own for each VM network, from a pool of the external network.</source>
        <translation>NAT 需要为每个 VM 网络从外部网络的地址池中分配一个独立的地址。</translation>
    </message>
    <message>
        <source>Create the pool, or free an address.</source>
        <translation>请创建该地址池，或释放一个地址。</translation>
    </message>
    <message>
        <source>Direct routing serves one VM network</source>
        <translation>直接路由只服务一个 VM 网络</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a gateway in direct-routing mode has more than one VM network.</source>
        <translation>{from} 与 {to} 无法通信，因为某个处于直接路由模式的网关服务了多个 VM 网络。</translation>
    </message>
    <message>
        <source>With direct routing a gateway belongs to one VM network.</source>
        <translation>使用直接路由时，一个网关只属于一个 VM 网络。</translation>
    </message>
    <message>
        <source>Use another gateway for the second VM network.</source>
        <translation>请为第二个 VM 网络使用另一个网关。</translation>
    </message>
    <message>
        <source>The outside does not know the way back</source>
        <translation>外部不知道返回路径</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the outside has no route to the VM network.</source>
        <translation>{from} 与 {to} 无法通信，因为外部没有通往该 VM 网络的路由。</translation>
    </message>
    <message>
        <source>With direct routing the outside sees the VM&apos;s own address and needs a route to it.</source>
        <translation>使用直接路由时，外部看到的是虚拟机自身的地址，因而需要通往该地址的路由。</translation>
    </message>
    <message>
        <source>Add a route to the subnets of the VM network by the gateway&apos;s external address.</source>
        <translation>请添加经由网关外部地址通往该 VM 网络各子网的路由。</translation>
    </message>
    <message>
        <source>The prefix is not in the tunnel</source>
        <translation>前缀不在隧道中</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the tunnel does not list the remote subnet.</source>
        <translation>{from} 与 {to} 无法通信，因为隧道未列出远程子网。</translation>
    </message>
    <message>
        <source>A site-to-site tunnel carries the prefixes that are listed for it.</source>
        <translation>站点到站点隧道只传送为其列出的前缀。</translation>
    </message>
    <message>
        <source>Add the remote prefix to the tunnel.</source>
        <translation>请将远程前缀添加到隧道。</translation>
    </message>
    <message>
        <source>Address on both sides</source>
        <translation>两侧都有该地址</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the address exists inside and outside.</source>
        <translation>{from} 与 {to} 无法通信，因为该地址在内部和外部都存在。</translation>
    </message>
    <message>
        <source>Direct routing and VPN make one routing domain of both sides. Of two equal networks one is out of reach. As a remark: such an overlap exists, but this packet is not affected.</source>
        <translation>直接路由和 VPN 使两侧成为同一路由域。两个相同的网络中有一个无法到达。作为备注出现时：存在这样的重叠，但此数据包不受影响。</translation>
    </message>
    <message>
        <source>Renumber one side, or use NAT.</source>
        <translation>请为其中一侧重新编址，或使用 NAT。</translation>
    </message>
    <message>
        <source>Turning around in one gateway</source>
        <translation>在同一网关内折返</translation>
    </message>
    <message>
        <source>Whether {from} reaches {to} is not certain: the packet would have to turn around inside one gateway.</source>
        <translation>无法确定 {from} 能否到达 {to}：数据包必须在同一网关内折返。</translation>
    </message>
    <message>
        <source>No source says whether the gateway sends a packet from one tenant back in to an external address of its own, so nothing is promised.</source>
        <translation>没有资料说明网关是否会将租户发往网关自身外部地址的数据包再送回内部，因此不作保证。</translation>
    </message>
    <message>
        <source>Test it, or use two gateways.</source>
        <translation>请进行测试，或使用两个网关。</translation>
    </message>
    <message>
        <source>Same virtual switch</source>
        <translation>同一虚拟交换机</translation>
    </message>
    <message>
        <source>{from} reaches {to} on the same virtual switch.</source>
        <translation>{from} 在同一虚拟交换机上到达 {to}。</translation>
    </message>
    <message>
        <source>Nothing leaves the host.</source>
        <translation>数据不离开主机。</translation>
    </message>
    <message>
        <source>Same VLAN</source>
        <translation>同一 VLAN</translation>
    </message>
    <message>
        <source>{from} reaches {to} in one VLAN.</source>
        <translation>{from} 在同一 VLAN 中到达 {to}。</translation>
    </message>
    <message>
        <source>The frame is switched over the physical network and keeps its VLAN.</source>
        <translation>帧经物理网络交换，并保持其 VLAN。</translation>
    </message>
    <message>
        <source>By a promiscuous port</source>
        <translation>经由混杂端口</translation>
    </message>
    <message>
        <source>{from} reaches {to}, because one of the two is promiscuous.</source>
        <translation>{from} 能到达 {to}，因为其中一方是混杂端口。</translation>
    </message>
    <message>
        <source>Frames go toward the promiscuous port in the secondary VLAN and come back in the primary.</source>
        <translation>帧在辅助 VLAN 中发往混杂端口，在主 VLAN 中返回。</translation>
    </message>
    <message>
        <source>Same community</source>
        <translation>同一团体</translation>
    </message>
    <message>
        <source>{from} reaches {to} inside their community.</source>
        <translation>{from} 在同一团体内到达 {to}。</translation>
    </message>
    <message>
        <source>Both ports send in the same secondary VLAN and listen to it.</source>
        <translation>两个端口在同一辅助 VLAN 中发送和侦听。</translation>
    </message>
    <message>
        <source>A router answers for the neighbour</source>
        <translation>路由器代替邻居应答</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a router that answers for it.</source>
        <translation>{from} 通过代其应答的路由器到达 {to}。</translation>
    </message>
    <message>
        <source>Layer 2 keeps the two apart, but local proxy ARP makes the router take the packet and send it back down.</source>
        <translation>第 2 层将两者隔开，但本地代理 ARP 使路由器接收数据包并将其送回下层。</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>经路由</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a router.</source>
        <translation>{from} 通过路由器到达 {to}。</translation>
    </message>
    <message>
        <source>There is at least one router between the two subnets.</source>
        <translation>两个子网之间至少有一台路由器。</translation>
    </message>
    <message>
        <source>Directly by the hardware</source>
        <translation>直接经由硬件</translation>
    </message>
    <message>
        <source>{from} reaches {to} past the virtual switch.</source>
        <translation>{from} 绕过虚拟交换机到达 {to}。</translation>
    </message>
    <message>
        <source>At least one of the two uses a virtual function of the network adapter.</source>
        <translation>至少一方使用了网络适配器的虚拟功能。</translation>
    </message>
    <message>
        <source>Same virtual subnet</source>
        <translation>同一虚拟子网</translation>
    </message>
    <message>
        <source>{from} reaches {to} in one virtual subnet.</source>
        <translation>{from} 在同一虚拟子网中到达 {to}。</translation>
    </message>
    <message>
        <source>Between two hosts the packet is encapsulated, on one host it is not.</source>
        <translation>在两台主机之间数据包会被封装，在同一主机上则不封装。</translation>
    </message>
    <message>
        <source>Distributed router</source>
        <translation>分布式路由器</translation>
    </message>
    <message>
        <source>{from} reaches {to} by the distributed router.</source>
        <translation>{from} 通过分布式路由器到达 {to}。</translation>
    </message>
    <message>
        <source>The virtual switch of the sending host routes between the subnets of a VM network.</source>
        <translation>发送方主机的虚拟交换机在 VM 网络的各子网之间进行路由。</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT 网关</translation>
    </message>
    <message>
        <source>{from} reaches {to} with the external address of its VM network.</source>
        <translation>{from} 使用其 VM 网络的外部地址到达 {to}。</translation>
    </message>
    <message>
        <source>The gateway replaces the sender&apos;s address and lets the answer back in.</source>
        <translation>网关替换发送方的地址，并让应答返回。</translation>
    </message>
    <message>
        <source>NAT rule</source>
        <translation>NAT 规则</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a NAT rule.</source>
        <translation>{from} 通过 NAT 规则到达 {to}。</translation>
    </message>
    <message>
        <source>The gateway replaces the external address and port by those of the rule.</source>
        <translation>网关用规则中的地址和端口替换外部地址和端口。</translation>
    </message>
    <message>
        <source>Gateway without translation</source>
        <translation>无地址转换的网关</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a gateway that leaves the addresses as they are.</source>
        <translation>{from} 通过不改变地址的网关到达 {to}。</translation>
    </message>
    <message>
        <source>Direct routing shows the VM&apos;s own address to the outside.</source>
        <translation>使用直接路由时，外部看到的是虚拟机自身的地址。</translation>
    </message>
    <message>
        <source>Site-to-site tunnel</source>
        <translation>站点到站点隧道</translation>
    </message>
    <message>
        <source>{from} reaches {to} by the tunnel to another site.</source>
        <translation>{from} 通过通往另一站点的隧道到达 {to}。</translation>
    </message>
    <message>
        <source>The tunnel takes what is addressed to the prefixes listed for it.</source>
        <translation>隧道接收发往为其列出的前缀的数据包。</translation>
    </message>
    <message>
        <source>VLANs joined by the native VLAN</source>
        <translation>VLAN 经本征 VLAN 相连</translation>
    </message>
    <message>
        <source>Frames between {from} and {to} change their VLAN on the way.</source>
        <translation>{from} 与 {to} 之间的帧在途中更换了 VLAN。</translation>
    </message>
    <message>
        <source>The ends of a link disagree about the native VLAN, and two VLANs became one.</source>
        <translation>链路两端的本征 VLAN 不一致，两个 VLAN 因而合为一个。</translation>
    </message>
    <message>
        <source>Set the same native VLAN on both ends.</source>
        <translation>请在两端设置相同的本征 VLAN。</translation>
    </message>
    <message>
        <source>Secondary used as an ordinary VLAN</source>
        <translation>辅助 VLAN 用作普通 VLAN</translation>
    </message>
    <message>
        <source>Between {from} and {to} an ordinary port is in a VLAN that serves as a secondary.</source>
        <translation>{from} 与 {to} 之间有普通端口位于用作辅助 VLAN 的 VLAN 中。</translation>
    </message>
    <message>
        <source>For a port outside the private VLAN the secondary is a VLAN like any other: it is not isolated.</source>
        <translation>对专用 VLAN 之外的端口来说，辅助 VLAN 与其他 VLAN 无异：它并不隔离。</translation>
    </message>
    <message>
        <source>Use a switch that knows private VLANs, or another VLAN.</source>
        <translation>请使用支持专用 VLAN 的交换机，或使用其他 VLAN。</translation>
    </message>
    <message>
        <source>One secondary, two primaries</source>
        <translation>一个辅助 VLAN，两个主 VLAN</translation>
    </message>
    <message>
        <source>A secondary VLAN of {from} or {to} belongs to another primary as well.</source>
        <translation>{from} 或 {to} 的某个辅助 VLAN 还属于另一个主 VLAN。</translation>
    </message>
    <message>
        <source>On one layer-2 network a secondary should belong to one primary: ports of the other primary hear it too.</source>
        <translation>在同一个第 2 层网络中，辅助 VLAN 应只属于一个主 VLAN：否则另一主 VLAN 的端口也会收到其流量。</translation>
    </message>
    <message>
        <source>Give each primary secondaries of its own.</source>
        <translation>请为每个主 VLAN 分配各自的辅助 VLAN。</translation>
    </message>
    <message>
        <source>Two isolated secondaries</source>
        <translation>两个隔离的辅助 VLAN</translation>
    </message>
    <message>
        <source>The primary VLAN of {from} or {to} has more than one isolated secondary.</source>
        <translation>{from} 或 {to} 的主 VLAN 有多个隔离的辅助 VLAN。</translation>
    </message>
    <message>
        <source>Virtual switches forward it, but physical switches with private VLANs take one isolated secondary for each primary.</source>
        <translation>虚拟交换机会转发这种配置，但支持专用 VLAN 的物理交换机对每个主 VLAN 只接受一个隔离的辅助 VLAN。</translation>
    </message>
    <message>
        <source>Use one isolated secondary.</source>
        <translation>请只使用一个隔离的辅助 VLAN。</translation>
    </message>
    <message>
        <source>More than VMM can set up</source>
        <translation>超出 VMM 的配置能力</translation>
    </message>
    <message>
        <source>The design has community or promiscuous ports.</source>
        <translation>设计中有团体端口或混杂端口。</translation>
    </message>
    <message>
        <source>VMM sets up isolated ports only.</source>
        <translation>VMM 只配置隔离端口。</translation>
    </message>
    <message>
        <source>Set these ports with PowerShell.</source>
        <translation>请用 PowerShell 配置这些端口。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no port mode.</source>
        <translation>“{field}”的值“{value}”不是端口模式。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no type of switch.</source>
        <translation>“{field}”的值“{value}”不是交换机类型。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no direction.</source>
        <translation>“{field}”的值“{value}”不是方向。</translation>
    </message>
    <message>
        <source>A topology must be an object.</source>
        <translation>拓扑必须是对象。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Rule &quot;{rule}&quot; could not run here.</source>
        <translation>规则“{rule}”无法在此处运行。</translation>
    </message>
    <message>
        <source>Port ACL on an old host</source>
        <translation>旧主机上的端口 ACL</translation>
    </message>
    <message>
        <source>Port ACLs need Windows Server 2012 R2; &quot;{h}&quot; is older and has machines with an ACL: {list}.</source>
        <translation>端口 ACL 需要 Windows Server 2012 R2；“{h}”版本较旧，且有带 ACL 的虚拟机：{list}。</translation>
    </message>
    <message>
        <source>Priority not allowed</source>
        <translation>不允许的优先级</translation>
    </message>
    <message>
        <source>&quot;{rule}&quot;: priority {n} is not allowed; 1 to 65535, from 100 on with a network controller.</source>
        <translation>“{rule}”：不允许优先级 {n}；范围为 1 到 65535，使用网络控制器时从 100 起。</translation>
    </message>
    <message>
        <source>AS number missing</source>
        <translation>缺少 AS 编号</translation>
    </message>
    <message>
        <source>BGP of &quot;{use}&quot; needs an AS number from 1 to 4,294,967,295.</source>
        <translation>“{use}”的 BGP 需要 1 到 4,294,967,295 的 AS 编号。</translation>
    </message>
    <message>
        <source>BGP without peer</source>
        <translation>BGP 没有对等方</translation>
    </message>
    <message>
        <source>Add the remote BGP peer of &quot;{use}&quot;.</source>
        <translation>请添加“{use}”的远程 BGP 对等方。</translation>
    </message>
    <message>
        <source>Directly routed subnet collides</source>
        <translation>直接路由的子网冲突</translation>
    </message>
    <message>
        <source>Direct routing makes one routing domain; {a} of &quot;{sub}&quot; collides with site &quot;{site}&quot;.</source>
        <translation>直接路由形成一个路由域；“{sub}”的 {a} 与站点“{site}”冲突。</translation>
    </message>
    <message>
        <source>Back end without provider network</source>
        <translation>后端没有提供商网络</translation>
    </message>
    <message>
        <source>The back end of &quot;{gw}&quot; must be a site of a virtualized network with an address pool.</source>
        <translation>“{gw}”的后端必须是带地址池的虚拟化网络的站点。</translation>
    </message>
    <message>
        <source>Gateway serves too many VM networks</source>
        <translation>网关服务的 VM 网络过多</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; is set for {m} VM networks; {n} use it.</source>
        <translation>“{gw}”设置为 {m} 个 VM 网络；有 {n} 个在使用。</translation>
    </message>
    <message>
        <source>Impossible number of VM networks</source>
        <translation>VM 网络数量无效</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot;: {n} VM networks at most is not allowed; 1 to 100, with direct routing 1.</source>
        <translation>“{gw}”：不允许上限 {n} 个 VM 网络；应为 1 到 100，直接路由时为 1。</translation>
    </message>
    <message>
        <source>Next-hop address missing</source>
        <translation>缺少下一跃点地址</translation>
    </message>
    <message>
        <source>Enter the address on the front-end network of &quot;{gw}&quot; that physical routers use as next hop.</source>
        <translation>请输入“{gw}”前端网络上供物理路由器用作下一跃点的地址。</translation>
    </message>
    <message>
        <source>NAT or VPN on direct routing</source>
        <translation>直接路由上使用 NAT 或 VPN</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; routes directly; NAT and VPN of &quot;{use}&quot; do not work on it.</source>
        <translation>“{gw}”采用直接路由；“{use}”的 NAT 和 VPN 在其上无效。</translation>
    </message>
    <message>
        <source>Direct routing for two VM networks</source>
        <translation>直接路由用于两个 VM 网络</translation>
    </message>
    <message>
        <source>A direct-routing gateway serves one VM network only; &quot;{gw}&quot; serves {list}.</source>
        <translation>直接路由网关只服务一个 VM 网络；“{gw}”服务 {list}。</translation>
    </message>
    <message>
        <source>Front end without pool</source>
        <translation>前端没有地址池</translation>
    </message>
    <message>
        <source>The front-end site of &quot;{gw}&quot; needs a static address pool.</source>
        <translation>“{gw}”的前端站点需要静态地址池。</translation>
    </message>
    <message>
        <source>Gateway machine on an ordinary host</source>
        <translation>网关虚拟机在普通主机上</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; carries gateway machines and must be marked as dedicated gateway host: {list}.</source>
        <translation>“{h}”承载网关虚拟机，必须标记为专用网关主机：{list}。</translation>
    </message>
    <message>
        <source>Gateway not offered everywhere</source>
        <translation>网关未全面提供</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; is not offered to host group &quot;{g}&quot; of site &quot;{site}&quot;.</source>
        <translation>“{gw}”未提供给站点“{site}”的主机组“{g}”。</translation>
    </message>
    <message>
        <source>Gateway metrics in the wrong order</source>
        <translation>网关跃点数顺序错误</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; has metric {a}, the front end of &quot;{gw}&quot; has {b}; give the infrastructure gateway a higher metric than the front end.</source>
        <translation>“{p}”的跃点数为 {a}，“{gw}”的前端为 {b}；基础结构网关的跃点数应高于前端。</translation>
    </message>
    <message>
        <source>Gateway machine&apos;s name too long</source>
        <translation>网关虚拟机名称过长</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; has {n} characters; NetBIOS names of gateway machines have at most 15.</source>
        <translation>“{vm}”有 {n} 个字符；网关虚拟机的 NetBIOS 名称最多 15 个。</translation>
    </message>
    <message>
        <source>Gateway without a second machine</source>
        <translation>网关没有第二台虚拟机</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; has {n} machines on {m} hosts; a pair on a two-node cluster survives a failure.</source>
        <translation>“{gw}”有 {n} 台虚拟机，分布在 {m} 台主机上；双节点群集上的一对可承受故障。</translation>
    </message>
    <message>
        <source>Routing subnet in use</source>
        <translation>路由子网已被使用</translation>
    </message>
    <message>
        <source>The routing subnet {net} of &quot;{use}&quot; overlaps &quot;{sub}&quot;; it must be unused.</source>
        <translation>“{use}”的路由子网 {net} 与“{sub}”重叠；它必须未被使用。</translation>
    </message>
    <message>
        <source>Gateway on a plain VM network</source>
        <translation>普通 VM 网络上的网关</translation>
    </message>
    <message>
        <source>&quot;{vmn}&quot; is not virtualized; only virtualized VM networks use a gateway.</source>
        <translation>“{vmn}”未虚拟化；只有虚拟化 VM 网络才使用网关。</translation>
    </message>
    <message>
        <source>VLAN on a gateway machine</source>
        <translation>网关虚拟机上的 VLAN</translation>
    </message>
    <message>
        <source>Do not set VLANs on gateway machines such as &quot;{vnic}&quot;; sites supply them.</source>
        <translation>不要在“{vnic}”之类的网关虚拟机上设置 VLAN；由站点提供。</translation>
    </message>
    <message>
        <source>VPN behind a private front end</source>
        <translation>VPN 位于专用前端之后</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; offers VPN, but its front-end site &quot;{site}&quot; has private addresses; tunnels must reach it from the Internet.</source>
        <translation>“{gw}”提供 VPN，但其前端站点“{site}”使用专用地址；隧道必须能从 Internet 到达它。</translation>
    </message>
    <message>
        <source>Next-hop network shared</source>
        <translation>下一跃点网络被共用</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; share the next-hop network &quot;{vmn}&quot;; each L3 tenant needs its own.</source>
        <translation>“{a}”和“{b}”共用下一跃点网络“{vmn}”；每个 L3 租户需要各自的网络。</translation>
    </message>
    <message>
        <source>NAT address taken</source>
        <translation>NAT 地址已占用</translation>
    </message>
    <message>
        <source>{ip} is taken by {list}; each VM network has its own.</source>
        <translation>{ip} 已被 {list} 占用；每个 VM 网络应有各自的地址。</translation>
    </message>
    <message>
        <source>NAT address outside the front-end pool</source>
        <translation>NAT 地址不在前端池中</translation>
    </message>
    <message>
        <source>{ip} of &quot;{nat}&quot; is not in a pool of the front-end site.</source>
        <translation>“{nat}”的 {ip} 不在前端站点的任何地址池中。</translation>
    </message>
    <message>
        <source>Port forwarded twice</source>
        <translation>端口重复转发</translation>
    </message>
    <message>
        <source>{proto} {port} is already forwarded by &quot;{first}&quot;.</source>
        <translation>{proto} {port} 已由“{first}”转发。</translation>
    </message>
    <message>
        <source>Port outside 1 to 65535</source>
        <translation>端口不在 1 到 65535 之间</translation>
    </message>
    <message>
        <source>NAT rule &quot;{rule}&quot;: port {n} is not allowed; ports run from 1 to 65535.</source>
        <translation>NAT 规则“{rule}”：不允许端口 {n}；端口范围为 1 到 65535。</translation>
    </message>
    <message>
        <source>NAT rule leads outside</source>
        <translation>NAT 规则指向外部</translation>
    </message>
    <message>
        <source>{ip} of NAT rule &quot;{rule}&quot; is in no subnet of &quot;{vmn}&quot;, which &quot;{use}&quot; serves.</source>
        <translation>NAT 规则“{rule}”的 {ip} 不在“{use}”所服务的“{vmn}”的任何子网中。</translation>
    </message>
    <message>
        <source>Tunnel without route</source>
        <translation>隧道没有路由</translation>
    </message>
    <message>
        <source>Without BGP the tunnel &quot;{vpn}&quot; needs at least one route.</source>
        <translation>没有 BGP 时，隧道“{vpn}”至少需要一条路由。</translation>
    </message>
    <message>
        <source>Route overlaps a subnet</source>
        <translation>路由与子网重叠</translation>
    </message>
    <message>
        <source>{route} overlaps &quot;{sub}&quot;; a tunnel joins both into one routing domain.</source>
        <translation>{route} 与“{sub}”重叠；隧道将两者并为一个路由域。</translation>
    </message>
    <message>
        <source>Pre-shared key without account</source>
        <translation>预共享密钥没有帐户</translation>
    </message>
    <message>
        <source>Choose the Run As account that holds the key of &quot;{vpn}&quot;.</source>
        <translation>请选择保存“{vpn}”密钥的运行方式帐户。</translation>
    </message>
    <message>
        <source>Host too old for network virtualization</source>
        <translation>主机过旧，不支持网络虚拟化</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is on a virtualized network; &quot;{h}&quot; is older than Windows Server 2012.</source>
        <translation>“{vnic}”位于虚拟化网络上；“{h}”早于 Windows Server 2012。</translation>
    </message>
    <message>
        <source>Provider network carries other machines</source>
        <translation>提供商网络承载其他虚拟机</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; carries a gateway&apos;s provider traffic; &quot;{vmn}&quot; puts other adapters on it.</source>
        <translation>“{ln}”承载网关的提供商流量；“{vmn}”将其他适配器放入其中。</translation>
    </message>
    <message>
        <source>Encapsulated frames too long</source>
        <translation>封装后的帧过长</translation>
    </message>
    <message>
        <source>Encapsulated frames of &quot;{ln}&quot; do not fit the physical MTU {n}; guests with {g} bytes need {m}.</source>
        <translation>“{ln}”的封装帧超出物理 MTU {n}；{g} 字节的来宾需要 {m}。</translation>
    </message>
    <message>
        <source>No provider address pool</source>
        <translation>没有提供商地址池</translation>
    </message>
    <message>
        <source>Site &quot;{site}&quot; needs a provider address pool.</source>
        <translation>站点“{site}”需要提供商地址池。</translation>
    </message>
    <message>
        <source>Virtualized network without site</source>
        <translation>虚拟化网络没有站点</translation>
    </message>
    <message>
        <source>Virtualized network &quot;{ln}&quot; needs a site with a subnet.</source>
        <translation>虚拟化网络“{ln}”需要带子网的站点。</translation>
    </message>
    <message>
        <source>Provider pool without gateway</source>
        <translation>提供商地址池没有网关</translation>
    </message>
    <message>
        <source>Without a gateway in &quot;{p}&quot;, provider addresses of different sites of &quot;{ln}&quot; cannot reach each other.</source>
        <translation>“{p}”中没有网关，“{ln}”不同站点的提供商地址无法互通。</translation>
    </message>
    <message>
        <source>Too few provider addresses</source>
        <translation>提供商地址不足</translation>
    </message>
    <message>
        <source>Hosts need {n} provider addresses in &quot;{site}&quot;; its pools have {m}.</source>
        <translation>主机在“{site}”需要 {n} 个提供商地址；其地址池只有 {m} 个。</translation>
    </message>
    <message>
        <source>NVGRE without controller on new hosts</source>
        <translation>新主机上无控制器的 NVGRE</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; uses network virtualization without network controller, which is documented up to Windows Server 2016 only.</source>
        <translation>“{h}”在没有网络控制器的情况下使用网络虚拟化，文档仅说明到 Windows Server 2016。</translation>
    </message>
    <message>
        <source>VXLAN on old hosts</source>
        <translation>旧主机上的 VXLAN</translation>
    </message>
    <message>
        <source>VXLAN needs Windows Server 2016 and the network controller; &quot;{h}&quot; is older.</source>
        <translation>VXLAN 需要 Windows Server 2016 和网络控制器；“{h}”版本较旧。</translation>
    </message>
    <message>
        <source>Host adapter on a virtualized network</source>
        <translation>虚拟化网络上的主机适配器</translation>
    </message>
    <message>
        <source>Host adapters such as &quot;{vnic}&quot; cannot join the virtualized VM network &quot;{vmn}&quot;.</source>
        <translation>“{vnic}”之类的主机适配器不能加入虚拟化 VM 网络“{vmn}”。</translation>
    </message>
    <message>
        <source>Inherited and own address</source>
        <translation>同时继承和自有地址</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; inherits the adapter&apos;s settings and has an address of its own; choose one.</source>
        <translation>“{vnic}”继承适配器的设置，又有自己的地址；请二选一。</translation>
    </message>
    <message>
        <source>Host adapter without VM network</source>
        <translation>主机适配器没有 VM 网络</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is not connected; every adapter, host ones too, connects to a VM network.</source>
        <translation>“{vnic}”未连接；每个适配器（包括主机适配器）都应连接到 VM 网络。</translation>
    </message>
    <message>
        <source>Network not in the uplink profile</source>
        <translation>网络不在上行链路配置文件中</translation>
    </message>
    <message>
        <source>&quot;{u}&quot; carries no site of &quot;{ln}&quot;, which &quot;{vnic}&quot; needs.</source>
        <translation>“{u}”未承载“{vnic}”所需的“{ln}”的站点。</translation>
    </message>
    <message>
        <source>VLAN of another network</source>
        <translation>其他网络的 VLAN</translation>
    </message>
    <message>
        <source>VLAN {v} of &quot;{vnic}&quot; is not part of &quot;{vmn}&quot; on this uplink.</source>
        <translation>在此上行链路上，“{vnic}”的 VLAN {v} 不属于“{vmn}”。</translation>
    </message>
    <message>
        <source>Nodes in different host groups</source>
        <translation>节点位于不同主机组</translation>
    </message>
    <message>
        <source>The nodes of &quot;{c}&quot; are in different host groups: {list}.</source>
        <translation>“{c}”的节点位于不同的主机组：{list}。</translation>
    </message>
    <message>
        <source>One network for everything</source>
        <translation>一个网络用于所有流量</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; uses one network for management, cluster and live migration; use separate ones.</source>
        <translation>“{h}”将一个网络同时用于管理、群集和实时迁移；请分开使用。</translation>
    </message>
    <message>
        <source>Too many nodes</source>
        <translation>节点过多</translation>
    </message>
    <message>
        <source>A cluster can have 64 nodes; &quot;{c}&quot; has {n}.</source>
        <translation>一个群集最多 64 个节点；“{c}”有 {n} 个。</translation>
    </message>
    <message>
        <source>Mixed Windows Server versions</source>
        <translation>Windows Server 版本混用</translation>
    </message>
    <message>
        <source>&quot;{c}&quot; mixes Windows Server versions ({list}); that is allowed only during a rolling upgrade.</source>
        <translation>“{c}”混用 Windows Server 版本（{list}）；只在滚动升级期间允许。</translation>
    </message>
    <message>
        <source>Nodes with different switches</source>
        <translation>节点的交换机不同</translation>
    </message>
    <message>
        <source>The nodes of &quot;{c}&quot; do not have the same switches; machines may lose connectivity after a move.</source>
        <translation>“{c}”各节点的交换机不同；虚拟机迁移后可能失去连接。</translation>
    </message>
    <message>
        <source>Management path cut</source>
        <translation>管理路径被切断</translation>
    </message>
    <message>
        <source>Binding &quot;{nic}&quot; to &quot;{sw}&quot; would cut the only management path of &quot;{h}&quot;.</source>
        <translation>将“{nic}”绑定到“{sw}”会切断“{h}”唯一的管理路径。</translation>
    </message>
    <message>
        <source>Host without management adapter</source>
        <translation>主机没有管理适配器</translation>
    </message>
    <message>
        <source>Host &quot;{h}&quot; has no adapter for management; VMM could not reach it.</source>
        <translation>主机“{h}”没有用于管理的适配器；VMM 无法访问它。</translation>
    </message>
    <message>
        <source>No adapter for machines</source>
        <translation>没有供虚拟机使用的适配器</translation>
    </message>
    <message>
        <source>No adapter of &quot;{h}&quot; is available for virtual machines.</source>
        <translation>“{h}”没有可供虚拟机使用的适配器。</translation>
    </message>
    <message>
        <source>Host too old or too new for VMM</source>
        <translation>主机对 VMM 而言过旧或过新</translation>
    </message>
    <message>
        <source>{v} cannot manage &quot;{h}&quot; with {os}.</source>
        <translation>{v} 无法管理运行 {os} 的“{h}”。</translation>
    </message>
    <message>
        <source>Live-migration subnet out of reach</source>
        <translation>实时迁移子网不可达</translation>
    </message>
    <message>
        <source>Host &quot;{h}&quot; has no adapter in live-migration subnet {cidr}.</source>
        <translation>主机“{h}”没有位于实时迁移子网 {cidr} 的适配器。</translation>
    </message>
    <message>
        <source>Adapter bound twice</source>
        <translation>适配器重复绑定</translation>
    </message>
    <message>
        <source>&quot;{nic}&quot; of &quot;{h}&quot; is used by {n} switches or teams.</source>
        <translation>“{h}”的“{nic}”被 {n} 个交换机或组使用。</translation>
    </message>
    <message>
        <source>Networks assigned by hand below a logical switch</source>
        <translation>逻辑交换机下手动分配的网络</translation>
    </message>
    <message>
        <source>The uplink profile already decides the networks of &quot;{nic}&quot; on &quot;{h}&quot;; remove the manual ones.</source>
        <translation>上行链路配置文件已决定“{h}”上“{nic}”的网络；请移除手动分配的网络。</translation>
    </message>
    <message>
        <source>RoCE without DCB</source>
        <translation>RoCE 没有 DCB</translation>
    </message>
    <message>
        <source>RoCE on &quot;{nic}&quot; of &quot;{h}&quot; needs Data Center Bridging on the host and its physical switch.</source>
        <translation>“{h}”的“{nic}”上的 RoCE 需要主机及其物理交换机启用数据中心桥接。</translation>
    </message>
    <message>
        <source>RDMA under a switch on an old host</source>
        <translation>旧主机上交换机下的 RDMA</translation>
    </message>
    <message>
        <source>Before Windows Server 2016 RDMA does not work on an adapter bound to a team or virtual switch: &quot;{nic}&quot; of &quot;{h}&quot;.</source>
        <translation>Windows Server 2016 之前，绑定到组或虚拟交换机的适配器不支持 RDMA：“{h}”的“{nic}”。</translation>
    </message>
    <message>
        <source>RDMA without VLAN</source>
        <translation>RDMA 没有 VLAN</translation>
    </message>
    <message>
        <source>Many switches drop priority marks on untagged traffic; give the RDMA adapter &quot;{nic}&quot; a VLAN.</source>
        <translation>许多交换机会丢弃未标记流量的优先级标记；请为 RDMA 适配器“{nic}”设置 VLAN。</translation>
    </message>
    <message>
        <source>RSS under a virtual switch</source>
        <translation>虚拟交换机下的 RSS</translation>
    </message>
    <message>
        <source>&quot;{nic}&quot; of &quot;{h}&quot; is below a virtual switch with VMQ off: RSS for host traffic is off there, so one processor serves all its traffic.</source>
        <translation>“{h}”的“{nic}”位于未启用 VMQ 的虚拟交换机之下：主机流量的 RSS 关闭，因此由一个处理器处理全部流量。</translation>
    </message>
    <message>
        <source>VLAN missing on the physical port</source>
        <translation>物理端口缺少 VLAN</translation>
    </message>
    <message>
        <source>The physical port of &quot;{nic}&quot; on &quot;{h}&quot; does not carry VLAN {ids}.</source>
        <translation>“{h}”上“{nic}”的物理端口不承载 VLAN {ids}。</translation>
    </message>
    <message>
        <source>VMQ on a slow adapter</source>
        <translation>低速适配器上的 VMQ</translation>
    </message>
    <message>
        <source>VMQ is on for &quot;{nic}&quot; of &quot;{h}&quot; with {speed}; below 10 Gbit/s it is off by default and not recommended.</source>
        <translation>“{h}”的“{nic}”（{speed}）启用了 VMQ；低于 10 Gbit/s 时默认关闭且不建议使用。</translation>
    </message>
    <message>
        <source>Site not available to the host</source>
        <translation>站点对主机不可用</translation>
    </message>
    <message>
        <source>Site &quot;{site}&quot; is not available to host group &quot;{g}&quot;. The console lists it, but &quot;{nic}&quot; of &quot;{h}&quot; cannot use it.</source>
        <translation>站点“{site}”对主机组“{g}”不可用。控制台会列出它，但“{h}”的“{nic}”无法使用。</translation>
    </message>
    <message>
        <source>More hosts than tested</source>
        <translation>主机数超过测试上限</translation>
    </message>
    <message>
        <source>The design has {n} hosts; VMM was tested with {m}.</source>
        <translation>设计有 {n} 台主机；VMM 测试到 {m} 台。</translation>
    </message>
    <message>
        <source>More logical networks than tested</source>
        <translation>逻辑网络数超过测试上限</translation>
    </message>
    <message>
        <source>The design has {n} logical networks; VMM was tested with {m}.</source>
        <translation>设计有 {n} 个逻辑网络；VMM 测试到 {m} 个。</translation>
    </message>
    <message>
        <source>More VM networks than tested</source>
        <translation>VM 网络数超过测试上限</translation>
    </message>
    <message>
        <source>The design has {n} VM networks; VMM was tested with {m}.</source>
        <translation>设计有 {n} 个 VM 网络；VMM 测试到 {m} 个。</translation>
    </message>
    <message>
        <source>More machines than tested</source>
        <translation>虚拟机数超过测试上限</translation>
    </message>
    <message>
        <source>The design has {n} virtual machines; VMM was tested with {m}.</source>
        <translation>设计有 {n} 台虚拟机；VMM 测试到 {m} 台。</translation>
    </message>
    <message>
        <source>Too many machines on a cluster</source>
        <translation>群集上虚拟机过多</translation>
    </message>
    <message>
        <source>Hyper-V runs at most {m} machines on a cluster; &quot;{c}&quot; has {n}.</source>
        <translation>Hyper-V 在一个群集上最多运行 {m} 台虚拟机；“{c}”有 {n} 台。</translation>
    </message>
    <message>
        <source>Too many machines on a host</source>
        <translation>主机上虚拟机过多</translation>
    </message>
    <message>
        <source>Hyper-V runs at most {m} machines on a host; &quot;{h}&quot; has {n}.</source>
        <translation>Hyper-V 在一台主机上最多运行 {m} 台虚拟机；“{h}”有 {n} 台。</translation>
    </message>
    <message>
        <source>MAC address used twice</source>
        <translation>MAC 地址重复使用</translation>
    </message>
    <message>
        <source>{mac} is used by {list}.</source>
        <translation>{mac} 被 {list} 使用。</translation>
    </message>
    <message>
        <source>Multicast address in a MAC pool</source>
        <translation>MAC 地址池中有多播地址</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {mac} is a multicast address.</source>
        <translation>“{p}”：{mac} 是多播地址。</translation>
    </message>
    <message>
        <source>First address after the last</source>
        <translation>首个地址在末个地址之后</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: the first address {a} is after the last, {b}.</source>
        <translation>“{p}”：首个地址 {a} 在末个地址 {b} 之后。</translation>
    </message>
    <message>
        <source>Different first octets</source>
        <translation>前三个八位字节不同</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: start and end must share their first three octets.</source>
        <translation>“{p}”：起始和结束地址的前三个八位字节必须相同。</translation>
    </message>
    <message>
        <source>Overlapping MAC pools</source>
        <translation>MAC 地址池重叠</translation>
    </message>
    <message>
        <source>&quot;{p1}&quot; and &quot;{p2}&quot; overlap; delete the default pool before dividing it.</source>
        <translation>“{p1}”和“{p2}”重叠；拆分前请先删除默认池。</translation>
    </message>
    <message>
        <source>Reserved MAC addresses</source>
        <translation>保留的 MAC 地址</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {prefix} is reserved for {vendor}.</source>
        <translation>“{p}”：{prefix} 为 {vendor} 保留。</translation>
    </message>
    <message>
        <source>Static MAC outside the pools</source>
        <translation>静态 MAC 不在地址池中</translation>
    </message>
    <message>
        <source>{mac} of &quot;{vnic}&quot; is outside every MAC pool of its host&apos;s groups.</source>
        <translation>“{vnic}”的 {mac} 不在其主机所属各组的任何 MAC 地址池中。</translation>
    </message>
    <message>
        <source>Host group is its own ancestor</source>
        <translation>主机组是自身的祖先</translation>
    </message>
    <message>
        <source>Host group &quot;{g}&quot; is its own ancestor.</source>
        <translation>主机组“{g}”是自身的祖先。</translation>
    </message>
    <message>
        <source>Inheritance off</source>
        <translation>继承已关闭</translation>
    </message>
    <message>
        <source>&quot;{g}&quot; does not inherit network resources, so sites, pools and MAC pools given to its parents do not reach it.</source>
        <translation>“{g}”不继承网络资源，因此赋予其父级的站点、地址池和 MAC 地址池对其无效。</translation>
    </message>
    <message>
        <source>Name used twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>There is already an object of this kind called &quot;{name}&quot; here.</source>
        <translation>此处已有名为“{name}”的同类对象。</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>This object needs a name.</source>
        <translation>此对象需要名称。</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>Network names can have at most 64 characters; this one has {n}.</source>
        <translation>网络名称最多 64 个字符；此名称有 {n} 个。</translation>
    </message>
    <message>
        <source>Several VLANs in a connected network</source>
        <translation>一个连接的网络中有多个 VLAN</translation>
    </message>
    <message>
        <source>&quot;{site}&quot; offers VLANs {vlans} in one connected network: VMM picks one, you cannot choose per machine.</source>
        <translation>“{site}”在一个连接的网络中提供 VLAN {vlans}：由 VMM 选择，不能按虚拟机指定。</translation>
    </message>
    <message>
        <source>Independent network without VLAN</source>
        <translation>独立网络没有 VLAN</translation>
    </message>
    <message>
        <source>Independent networks are separated by VLAN; a row of &quot;{site}&quot; has none.</source>
        <translation>独立网络以 VLAN 分隔；“{site}”的某一行没有 VLAN。</translation>
    </message>
    <message>
        <source>Logical network without site</source>
        <translation>逻辑网络没有站点</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; needs at least one network site.</source>
        <translation>“{ln}”至少需要一个网络站点。</translation>
    </message>
    <message>
        <source>Two kinds of isolation</source>
        <translation>两种隔离方式</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; separates by VLAN and belongs to a network controller as well. A logical network can use one kind of isolation only; make a second network.</source>
        <translation>“{ln}”既按 VLAN 隔离，又属于网络控制器。一个逻辑网络只能使用一种隔离方式；请创建第二个网络。</translation>
    </message>
    <message>
        <source>Site without host group</source>
        <translation>站点没有主机组</translation>
    </message>
    <message>
        <source>Choose the host groups that may use site &quot;{site}&quot;.</source>
        <translation>请选择可使用站点“{site}”的主机组。</translation>
    </message>
    <message>
        <source>Site without VLAN or subnet</source>
        <translation>站点没有 VLAN 或子网</translation>
    </message>
    <message>
        <source>Site &quot;{site}&quot; has no VLAN or subnet.</source>
        <translation>站点“{site}”没有 VLAN 或子网。</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>A row of &quot;{site}&quot; says nothing: enter a VLAN, a subnet or both.</source>
        <translation>“{site}”有一行为空：请输入 VLAN、子网或两者。</translation>
    </message>
    <message>
        <source>Not a subnet</source>
        <translation>不是子网</translation>
    </message>
    <message>
        <source>&quot;{site}&quot;: &quot;{text}&quot; is not a subnet in CIDR form, e.g. 10.0.0.0/24.</source>
        <translation>“{site}”：“{text}”不是 CIDR 形式的子网（例如 10.0.0.0/24）。</translation>
    </message>
    <message>
        <source>Subnet with host bits</source>
        <translation>子网含主机位</translation>
    </message>
    <message>
        <source>{text} was read as {net}.</source>
        <translation>{text} 被读作 {net}。</translation>
    </message>
    <message>
        <source>Overlapping subnets</source>
        <translation>子网重叠</translation>
    </message>
    <message>
        <source>{a} in &quot;{s1}&quot; overlaps {b} in &quot;{s2}&quot;; both can be used in host group &quot;{g}&quot;.</source>
        <translation>“{s1}”中的 {a} 与“{s2}”中的 {b} 重叠；两者都可在主机组“{g}”中使用。</translation>
    </message>
    <message>
        <source>VLAN outside 1 to 4094</source>
        <translation>VLAN 不在 1 到 4094 之间</translation>
    </message>
    <message>
        <source>&quot;{site}&quot;: &quot;{text}&quot; is no VLAN. VLAN IDs run from 1 to 4094 (0 = untagged).</source>
        <translation>“{site}”：“{text}”不是 VLAN。VLAN ID 范围为 1 到 4094（0 = 未标记）。</translation>
    </message>
    <message>
        <source>VLAN twice in a site</source>
        <translation>站点中 VLAN 重复</translation>
    </message>
    <message>
        <source>VLAN {v} appears twice in &quot;{site}&quot;.</source>
        <translation>VLAN {v} 在“{site}”中出现两次。</translation>
    </message>
    <message>
        <source>VLAN in two logical networks</source>
        <translation>VLAN 属于两个逻辑网络</translation>
    </message>
    <message>
        <source>VLAN {v} belongs to &quot;{ln1}&quot; and &quot;{ln2}&quot; at the same place, so they are one broadcast domain.</source>
        <translation>VLAN {v} 在同一位置同时属于“{ln1}”和“{ln2}”，因此它们是一个广播域。</translation>
    </message>
    <message>
        <source>Virtualized machine on a gateway host</source>
        <translation>网关主机上有虚拟化网络的虚拟机</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; is a dedicated gateway and takes no machines on virtualized networks such as &quot;{vnic}&quot;.</source>
        <translation>“{h}”是专用网关主机，不接纳“{vnic}”之类虚拟化网络上的虚拟机。</translation>
    </message>
    <message>
        <source>Host does not reach the network</source>
        <translation>主机无法到达网络</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; has no switch that reaches &quot;{vmn}&quot;, which &quot;{vnic}&quot; needs.</source>
        <translation>“{h}”没有可到达“{vnic}”所需的“{vmn}”的交换机。</translation>
    </message>
    <message>
        <source>Switch lacks the classification</source>
        <translation>交换机缺少该分类</translation>
    </message>
    <message>
        <source>&quot;{sw}&quot; on &quot;{h}&quot; has no &quot;{pc}&quot;, which &quot;{vnic}&quot; asks for.</source>
        <translation>“{h}”上的“{sw}”没有“{vnic}”所要求的“{pc}”。</translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation>适配器未连接</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is not connected to a VM network.</source>
        <translation>“{vnic}”未连接到 VM 网络。</translation>
    </message>
    <message>
        <source>DNS or WINS server may be given out</source>
        <translation>DNS 或 WINS 服务器地址可能被分配</translation>
    </message>
    <message>
        <source>VMM may hand out {ip} from &quot;{p}&quot;, which the design uses as a DNS or WINS server.</source>
        <translation>VMM 可能从“{p}”分配 {ip}，而设计将其用作 DNS 或 WINS 服务器。</translation>
    </message>
    <message>
        <source>Pools of a site differ in DNS servers</source>
        <translation>站点各地址池的 DNS 服务器不同</translation>
    </message>
    <message>
        <source>The pools of &quot;{site}&quot; name different DNS servers: {list}.</source>
        <translation>“{site}”的地址池指定了不同的 DNS 服务器：{list}。</translation>
    </message>
    <message>
        <source>Pool exhausted</source>
        <translation>地址池耗尽</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; needs {n} addresses and has {m}.</source>
        <translation>“{p}”需要 {n} 个地址，只有 {m} 个。</translation>
    </message>
    <message>
        <source>Gateway may be given out</source>
        <translation>网关地址可能被分配</translation>
    </message>
    <message>
        <source>VMM may hand out {ip}, which is the gateway of &quot;{p}&quot;.</source>
        <translation>VMM 可能分配 {ip}，而它是“{p}”的网关。</translation>
    </message>
    <message>
        <source>Gateway outside the subnet</source>
        <translation>网关不在子网内</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: gateway {ip} is not in {net}.</source>
        <translation>“{p}”：网关 {ip} 不在 {net} 中。</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 in one pool</source>
        <translation>一个地址池中混用 IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; mixes IPv4 and IPv6 ({a}, {b}, {net}); a pool holds either.</source>
        <translation>“{p}”混用 IPv4 和 IPv6（{a}、{b}、{net}）；一个地址池只能包含其中一种。</translation>
    </message>
    <message>
        <source>Too few multicast addresses</source>
        <translation>多播地址不足</translation>
    </message>
    <message>
        <source>Each VM subnet takes one multicast address; {n} are needed, &quot;{p}&quot; has {m}.</source>
        <translation>每个 VM 子网占用一个多播地址；需要 {n} 个，“{p}”有 {m} 个。</translation>
    </message>
    <message>
        <source>Multicast pool in the wrong place</source>
        <translation>多播池位置错误</translation>
    </message>
    <message>
        <source>Multicast pools such as &quot;{p}&quot; belong to a network-virtualization logical network with matching IP versions.</source>
        <translation>“{p}”之类的多播池应属于 IP 版本匹配的网络虚拟化逻辑网络。</translation>
    </message>
    <message>
        <source>Pool nearly full</source>
        <translation>地址池将满</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; is {n} % full.</source>
        <translation>“{p}”已用 {n} %。</translation>
    </message>
    <message>
        <source>NetBIOS on a public range</source>
        <translation>公共范围上的 NetBIOS</translation>
    </message>
    <message>
        <source>NetBIOS over TCP/IP should be off on public ranges such as that of &quot;{p}&quot;.</source>
        <translation>在“{p}”之类的公共范围上应关闭 TCP/IP 上的 NetBIOS。</translation>
    </message>
    <message>
        <source>Network or broadcast address in the pool</source>
        <translation>地址池包含网络地址或广播地址</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {ip} cannot be given to a machine.</source>
        <translation>“{p}”：{ip} 不能分配给计算机。</translation>
    </message>
    <message>
        <source>Pool without subnet</source>
        <translation>地址池没有子网</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; needs a subnet on its site; the row that it belongs to has none.</source>
        <translation>“{p}”需要站点上的子网；其所属的行没有子网。</translation>
    </message>
    <message>
        <source>Overlapping pools</source>
        <translation>地址池重叠</translation>
    </message>
    <message>
        <source>&quot;{p1}&quot; and &quot;{p2}&quot; overlap from {a} to {b}.</source>
        <translation>“{p1}”和“{p2}”从 {a} 到 {b} 重叠。</translation>
    </message>
    <message>
        <source>Pool leaves its subnet</source>
        <translation>地址池超出子网</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {ip} is not in {net}.</source>
        <translation>“{p}”：{ip} 不在 {net} 中。</translation>
    </message>
    <message>
        <source>Reserved range outside the pool</source>
        <translation>保留范围超出地址池</translation>
    </message>
    <message>
        <source>Reserved range {r} leaves the pool {a} to {b}.</source>
        <translation>保留范围 {r} 超出地址池 {a} 到 {b}。</translation>
    </message>
    <message>
        <source>Reserved and VIP at once</source>
        <translation>同时为保留和 VIP</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {r} is both reserved and a VIP.</source>
        <translation>“{p}”：{r} 既为保留又为 VIP。</translation>
    </message>
    <message>
        <source>Static address without pool</source>
        <translation>静态地址没有地址池</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is static but &quot;{vmn}&quot; has no address pool.</source>
        <translation>“{vnic}”为静态，但“{vmn}”没有地址池。</translation>
    </message>
    <message>
        <source>VIP range outside the pool</source>
        <translation>VIP 范围超出地址池</translation>
    </message>
    <message>
        <source>VIP range {r} leaves the pool {a} to {b}.</source>
        <translation>VIP 范围 {r} 超出地址池 {a} 到 {b}。</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>地址重复使用</translation>
    </message>
    <message>
        <source>{ip} is used by {list}.</source>
        <translation>{ip} 被 {list} 使用。</translation>
    </message>
    <message>
        <source>Static address that is set aside</source>
        <translation>静态地址已被预留</translation>
    </message>
    <message>
        <source>{ip} of &quot;{vnic}&quot; is set aside in &quot;{p}&quot;.</source>
        <translation>“{vnic}”的 {ip} 在“{p}”中已被预留。</translation>
    </message>
    <message>
        <source>Static address in no pool</source>
        <translation>静态地址不在任何地址池中</translation>
    </message>
    <message>
        <source>{ip} of &quot;{vnic}&quot; is in no pool of &quot;{vmn}&quot;.</source>
        <translation>“{vnic}”的 {ip} 不在“{vmn}”的任何地址池中。</translation>
    </message>
    <message>
        <source>Two default classifications</source>
        <translation>两个默认分类</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; has {n} default classifications; a switch has one.</source>
        <translation>“{ls}”有 {n} 个默认分类；一个交换机只能有一个。</translation>
    </message>
    <message>
        <source>Classification twice on a switch</source>
        <translation>分类在交换机上重复</translation>
    </message>
    <message>
        <source>&quot;{pc}&quot; is already on &quot;{ls}&quot;.</source>
        <translation>“{pc}”已在“{ls}”上。</translation>
    </message>
    <message>
        <source>Classification without profile</source>
        <translation>分类没有配置文件</translation>
    </message>
    <message>
        <source>&quot;{pc}&quot; has no port profile on &quot;{ls}&quot;.</source>
        <translation>“{pc}”在“{ls}”上没有端口配置文件。</translation>
    </message>
    <message>
        <source>Minimum above maximum</source>
        <translation>最小值大于最大值</translation>
    </message>
    <message>
        <source>&quot;{v}&quot;: the minimum {a} is above the maximum {b}.</source>
        <translation>“{v}”：最小值 {a} 大于最大值 {b}。</translation>
    </message>
    <message>
        <source>Guest-specified addresses without virtualization</source>
        <translation>无虚拟化时由来宾指定地址</translation>
    </message>
    <message>
        <source>&quot;{v}&quot; lets guests set their addresses, which works only with network virtualization; none of its adapters uses that.</source>
        <translation>“{v}”允许来宾设置地址，这只在网络虚拟化下有效；其适配器均未采用。</translation>
    </message>
    <message>
        <source>Minimum that the switch ignores</source>
        <translation>交换机忽略的最小值</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; uses bandwidth mode {m}; the minimum of &quot;{v}&quot; is ignored.</source>
        <translation>“{ls}”使用带宽模式 {m}；“{v}”的最小值将被忽略。</translation>
    </message>
    <message>
        <source>Bandwidth limits with SR-IOV</source>
        <translation>SR-IOV 下的带宽限制</translation>
    </message>
    <message>
        <source>Bandwidth settings of &quot;{v}&quot; do nothing on &quot;{ls}&quot;, because both use SR-IOV.</source>
        <translation>“{v}”的带宽设置在“{ls}”上无效，因为两者都使用 SR-IOV。</translation>
    </message>
    <message>
        <source>Two kinds of minimum</source>
        <translation>两种最小值</translation>
    </message>
    <message>
        <source>&quot;{v}&quot; has a weight and a minimum bandwidth; the switch heeds only one of them.</source>
        <translation>“{v}”同时有权重和最小带宽；交换机只采用其中之一。</translation>
    </message>
    <message>
        <source>vRSS without VMQ</source>
        <translation>vRSS 未启用 VMQ</translation>
    </message>
    <message>
        <source>vRSS is on in &quot;{v}&quot;, but it needs VMQ.</source>
        <translation>“{v}”启用了 vRSS，但它需要 VMQ。</translation>
    </message>
    <message>
        <source>Weight outside 0 to 100</source>
        <translation>权重不在 0 到 100 之间</translation>
    </message>
    <message>
        <source>&quot;{v}&quot;: weight {n} is outside 0 to 100.</source>
        <translation>“{v}”：权重 {n} 不在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Two isolated secondaries</source>
        <translation>两个隔离的辅助 VLAN</translation>
    </message>
    <message>
        <source>A primary VLAN can have only one isolated secondary; {p} has {list} in &quot;{site}&quot;.</source>
        <translation>一个主 VLAN 只能有一个隔离的辅助 VLAN；{p} 在“{site}”中有 {list}。</translation>
    </message>
    <message>
        <source>PVLAN mode that VMM does not set</source>
        <translation>VMM 不设置的 PVLAN 模式</translation>
    </message>
    <message>
        <source>VMM makes isolated PVLAN ports only; set the {mode} mode of &quot;{nic}&quot; on the host with PowerShell.</source>
        <translation>VMM 只创建隔离的 PVLAN 端口；请在主机上用 PowerShell 设置“{nic}”的 {mode} 模式。</translation>
    </message>
    <message>
        <source>Primary equals secondary VLAN</source>
        <translation>主 VLAN 与辅助 VLAN 相同</translation>
    </message>
    <message>
        <source>Primary and secondary VLAN must differ; both are {v} in &quot;{site}&quot;.</source>
        <translation>主 VLAN 和辅助 VLAN 必须不同；在“{site}”中两者均为 {v}。</translation>
    </message>
    <message>
        <source>Primary VLAN in two sites</source>
        <translation>主 VLAN 用于两个站点</translation>
    </message>
    <message>
        <source>Primary VLAN {v} of &quot;{ln}&quot; is used in &quot;{s1}&quot; and &quot;{s2}&quot;; give each site its own.</source>
        <translation>“{ln}”的主 VLAN {v} 用于“{s1}”和“{s2}”；请为每个站点分配各自的主 VLAN。</translation>
    </message>
    <message>
        <source>Different secondaries in the sites</source>
        <translation>各站点的辅助 VLAN 不同</translation>
    </message>
    <message>
        <source>The sites of &quot;{ln}&quot; use different secondary VLANs: {list}. Use the same one in every site.</source>
        <translation>“{ln}”的站点使用不同的辅助 VLAN：{list}。请在每个站点使用相同的辅助 VLAN。</translation>
    </message>
    <message>
        <source>Secondary VLAN missing</source>
        <translation>缺少辅助 VLAN</translation>
    </message>
    <message>
        <source>VLAN {v} of &quot;{site}&quot; needs a secondary VLAN, as each VLAN of a PVLAN network does.</source>
        <translation>“{site}”的 VLAN {v} 需要辅助 VLAN，与 PVLAN 网络的每个 VLAN 一样。</translation>
    </message>
    <message>
        <source>Secondary VLAN outside a PVLAN network</source>
        <translation>非 PVLAN 网络中的辅助 VLAN</translation>
    </message>
    <message>
        <source>Only PVLAN networks have secondary VLANs; the one in &quot;{site}&quot; has no effect.</source>
        <translation>只有 PVLAN 网络才有辅助 VLAN；“{site}”中的辅助 VLAN 无效。</translation>
    </message>
    <message>
        <source>Secondary VLAN under two primaries</source>
        <translation>辅助 VLAN 属于两个主 VLAN</translation>
    </message>
    <message>
        <source>Secondary {s} is used by primaries {p1} and {p2} on the same switches.</source>
        <translation>辅助 VLAN {s} 在相同的交换机上被主 VLAN {p1} 和 {p2} 使用。</translation>
    </message>
    <message>
        <source>PVLAN secondary is also a normal VLAN</source>
        <translation>PVLAN 辅助 VLAN 同时是普通 VLAN</translation>
    </message>
    <message>
        <source>VLAN {v} is both a PVLAN secondary in &quot;{s1}&quot; and a normal VLAN in &quot;{s2}&quot;.</source>
        <translation>VLAN {v} 在“{s1}”中是 PVLAN 辅助 VLAN，在“{s2}”中又是普通 VLAN。</translation>
    </message>
    <message>
        <source>Standard switch with several host adapters</source>
        <translation>标准交换机有多个主机适配器</translation>
    </message>
    <message>
        <source>VMM adds only a management adapter to a standard switch; &quot;{sw}&quot; on &quot;{h}&quot; has {n} host adapters.</source>
        <translation>VMM 只为标准交换机添加一个管理适配器；“{h}”上的“{sw}”有 {n} 个主机适配器。</translation>
    </message>
    <message>
        <source>Standard switch with several adapters</source>
        <translation>标准交换机有多个适配器</translation>
    </message>
    <message>
        <source>Standard switch &quot;{sw}&quot; on &quot;{h}&quot; takes one adapter (or a team made outside VMM); it has {n}.</source>
        <translation>“{h}”上的标准交换机“{sw}”只接纳一个适配器（或在 VMM 之外建立的组）；它有 {n} 个。</translation>
    </message>
    <message>
        <source>Standard switch without sites</source>
        <translation>标准交换机没有站点</translation>
    </message>
    <message>
        <source>Assign sites to the adapter of &quot;{sw}&quot; on &quot;{h}&quot; by hand, or machines find no network.</source>
        <translation>请为“{h}”上“{sw}”的适配器手动分配站点，否则虚拟机找不到网络。</translation>
    </message>
    <message>
        <source>Classification on a standard switch</source>
        <translation>标准交换机上的分类</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; has the port classification &quot;{pc}&quot;, but &quot;{h}&quot; has a standard switch here; it knows no classification.</source>
        <translation>“{vnic}”有端口分类“{pc}”，但“{h}”此处为标准交换机，不支持分类。</translation>
    </message>
    <message>
        <source>More guaranteed than the uplink has</source>
        <translation>保证量超过上行链路容量</translation>
    </message>
    <message>
        <source>On &quot;{h}&quot; switch &quot;{sw}&quot; guarantees {n}, but its uplink has {m}.</source>
        <translation>在“{h}”上，交换机“{sw}”保证 {n}，但其上行链路只有 {m}。</translation>
    </message>
    <message>
        <source>Network virtualization without controller on SET</source>
        <translation>SET 上无控制器的网络虚拟化</translation>
    </message>
    <message>
        <source>NVGRE as VMM manages it does not run on SET; &quot;{ls}&quot; carries &quot;{site}&quot;.</source>
        <translation>VMM 管理的 NVGRE 不能在 SET 上运行；“{ls}”承载“{site}”。</translation>
    </message>
    <message>
        <source>LBFO team under a switch</source>
        <translation>交换机下的 LBFO 组</translation>
    </message>
    <message>
        <source>Binding a virtual switch to an LBFO team is no longer developed; use SET on &quot;{h}&quot;.</source>
        <translation>将虚拟交换机绑定到 LBFO 组已不再开发；请在“{h}”上使用 SET。</translation>
    </message>
    <message>
        <source>Too many adapters in a team</source>
        <translation>组中适配器过多</translation>
    </message>
    <message>
        <source>A team takes 1 to 32 adapters; &quot;{sw}&quot; on &quot;{h}&quot; has {n}.</source>
        <translation>一个组可有 1 到 32 个适配器；“{h}”上的“{sw}”有 {n} 个。</translation>
    </message>
    <message>
        <source>Team of different speeds</source>
        <translation>组中速度不一</translation>
    </message>
    <message>
        <source>The team below &quot;{sw}&quot; on &quot;{h}&quot; mixes speeds ({list}); that is not supported.</source>
        <translation>“{h}”上“{sw}”下的组混用不同速度（{list}）；不受支持。</translation>
    </message>
    <message>
        <source>No in-box teaming before Windows Server 2012</source>
        <translation>Windows Server 2012 之前没有内置成组</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; runs Windows Server 2008 R2, which has no in-box teaming.</source>
        <translation>“{h}”运行 Windows Server 2008 R2，没有内置成组功能。</translation>
    </message>
    <message>
        <source>Extensions on a controller-managed switch</source>
        <translation>控制器管理的交换机上的扩展</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; is managed by the network controller and cannot have extensions.</source>
        <translation>“{ls}”由网络控制器管理，不能有扩展。</translation>
    </message>
    <message>
        <source>Switch without uplink profile</source>
        <translation>交换机没有上行链路配置文件</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; needs an uplink port profile before it can be deployed.</source>
        <translation>“{ls}”在部署前需要上行链路端口配置文件。</translation>
    </message>
    <message>
        <source>Two adapters without team</source>
        <translation>两个适配器未成组</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; has the uplink mode &quot;no uplink team&quot;, which binds one adapter; on &quot;{h}&quot; it has {n}.</source>
        <translation>“{ls}”的上行链路模式为“无上行链路组”，只绑定一个适配器；在“{h}”上有 {n} 个。</translation>
    </message>
    <message>
        <source>Packet Direct without Hyper-V Port</source>
        <translation>Packet Direct 未使用“Hyper-V 端口”</translation>
    </message>
    <message>
        <source>Packet Direct on &quot;{ls}&quot; needs a switch-independent team with Hyper-V Port; &quot;{u}&quot; asks for something else.</source>
        <translation>“{ls}”上的 Packet Direct 需要独立于交换机且采用“Hyper-V 端口”的组；“{u}”要求其他设置。</translation>
    </message>
    <message>
        <source>Load balancing that SET does not know</source>
        <translation>SET 不支持的负载均衡</translation>
    </message>
    <message>
        <source>SET knows Hyper-V Port and Dynamic only; &quot;{u}&quot; asks for {a} on &quot;{ls}&quot;.</source>
        <translation>SET 只支持“Hyper-V 端口”和“动态”；“{u}”在“{ls}”上要求 {a}。</translation>
    </message>
    <message>
        <source>Dynamic with SET</source>
        <translation>SET 使用“动态”</translation>
    </message>
    <message>
        <source>Hyper-V Port is recommended for SET; &quot;{u}&quot; uses Dynamic on &quot;{ls}&quot;.</source>
        <translation>建议 SET 使用“Hyper-V 端口”；“{u}”在“{ls}”上使用“动态”。</translation>
    </message>
    <message>
        <source>Different adapters in an embedded team</source>
        <translation>嵌入式组中的适配器不同</translation>
    </message>
    <message>
        <source>SET needs identical adapters; those of &quot;{h}&quot; differ in {what}.</source>
        <translation>SET 需要相同的适配器；“{h}”的适配器在{what}上不同。</translation>
    </message>
    <message>
        <source>IPsec offload with SET</source>
        <translation>SET 与 IPsec 卸载</translation>
    </message>
    <message>
        <source>IPsec task offload does not work with SET; on &quot;{ls}&quot; these ask for it: {list}.</source>
        <translation>IPsec 任务卸载不能与 SET 一起使用；在“{ls}”上要求它的有：{list}。</translation>
    </message>
    <message>
        <source>Too many adapters in an embedded team</source>
        <translation>嵌入式组中适配器过多</translation>
    </message>
    <message>
        <source>SET takes 1 to 8 adapters; &quot;{sw}&quot; on &quot;{h}&quot; has {n}.</source>
        <translation>SET 可有 1 到 8 个适配器；“{h}”上的“{sw}”有 {n} 个。</translation>
    </message>
    <message>
        <source>Embedded teaming needs Windows Server 2016</source>
        <translation>嵌入式组合需要 Windows Server 2016</translation>
    </message>
    <message>
        <source>Switch Embedded Teaming needs Windows Server 2016 and VMM 2016; &quot;{h}&quot; with &quot;{ls}&quot; is older.</source>
        <translation>交换机嵌入式组合需要 Windows Server 2016 和 VMM 2016；部署了“{ls}”的“{h}”版本较旧。</translation>
    </message>
    <message>
        <source>Static or LACP with SET</source>
        <translation>SET 使用静态或 LACP</translation>
    </message>
    <message>
        <source>SET works switch-independent only; &quot;{u}&quot; asks for {a} on &quot;{ls}&quot;.</source>
        <translation>SET 只能独立于交换机工作；“{u}”在“{ls}”上要求 {a}。</translation>
    </message>
    <message>
        <source>Bandwidth settings with SET</source>
        <translation>SET 与带宽设置</translation>
    </message>
    <message>
        <source>With SET, bandwidth settings of virtual ports can behave unpredictably; on &quot;{ls}&quot; these have some: {list}.</source>
        <translation>使用 SET 时，虚拟端口的带宽设置可能表现不可预测；“{ls}”上有此设置的有：{list}。</translation>
    </message>
    <message>
        <source>SR-IOV not on everywhere</source>
        <translation>SR-IOV 未全部启用</translation>
    </message>
    <message>
        <source>SR-IOV must be on in the profile, the switch and the adapter; it is missing for &quot;{v}&quot; on &quot;{ls}&quot;.</source>
        <translation>SR-IOV 必须在配置文件、交换机和适配器中都启用；“{ls}”上的“{v}”缺少它。</translation>
    </message>
    <message>
        <source>SR-IOV where the switch must work</source>
        <translation>需要交换机处理时使用 SR-IOV</translation>
    </message>
    <message>
        <source>SR-IOV traffic of &quot;{vnic}&quot; skips the switch, so its encapsulation or ACL cannot apply.</source>
        <translation>“{vnic}”的 SR-IOV 流量绕过交换机，因此其封装或 ACL 无法生效。</translation>
    </message>
    <message>
        <source>SR-IOV under a team</source>
        <translation>组下的 SR-IOV</translation>
    </message>
    <message>
        <source>SR-IOV bypasses the team; &quot;{ls}&quot; cannot use it with NIC teaming.</source>
        <translation>SR-IOV 会绕过组；“{ls}”不能与 NIC 成组一起使用它。</translation>
    </message>
    <message>
        <source>Team of one adapter</source>
        <translation>只有一个适配器的组</translation>
    </message>
    <message>
        <source>&quot;{sw}&quot; on &quot;{h}&quot; has one adapter, which gives neither balance nor failover.</source>
        <translation>“{h}”上的“{sw}”只有一个适配器，既不能均衡也不能故障转移。</translation>
    </message>
    <message>
        <source>Static or LACP team on two switches</source>
        <translation>静态或 LACP 组连接两台交换机</translation>
    </message>
    <message>
        <source>LACP and static teams must end on one switch; that of &quot;{h}&quot; ends on {list}.</source>
        <translation>LACP 和静态组必须终止于同一台交换机；“{h}”的组终止于 {list}。</translation>
    </message>
    <message>
        <source>Two forwarding extensions</source>
        <translation>两个转发扩展</translation>
    </message>
    <message>
        <source>Only one forwarding extension can be active on &quot;{ls}&quot;: {list}.</source>
        <translation>“{ls}”上只能有一个活动的转发扩展：{list}。</translation>
    </message>
    <message>
        <source>Weights above 100</source>
        <translation>权重超过 100</translation>
    </message>
    <message>
        <source>Weights on &quot;{h}&quot; add up to {n}; keep the sum at or below 100 so they read as percent.</source>
        <translation>“{h}”上的权重合计 {n}；请保持总和不超过 100，以便按百分比理解。</translation>
    </message>
    <message>
        <source>Dynamic needs Windows Server 2012 R2</source>
        <translation>“动态”需要 Windows Server 2012 R2</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; runs Windows Server 2012; Dynamic load balancing needs Windows Server 2012 R2.</source>
        <translation>“{h}”运行 Windows Server 2012；“动态”负载均衡需要 Windows Server 2012 R2。</translation>
    </message>
    <message>
        <source>Flag missing for Windows Server 2012</source>
        <translation>缺少 Windows Server 2012 所需的选项</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; runs Windows Server 2012, where uplink profile &quot;{u}&quot; must enable network virtualization.</source>
        <translation>“{h}”运行 Windows Server 2012，上行链路配置文件“{u}”必须启用网络虚拟化。</translation>
    </message>
    <message>
        <source>Network virtualization without network</source>
        <translation>没有网络的网络虚拟化</translation>
    </message>
    <message>
        <source>Network virtualization is on but &quot;{u}&quot; has no site of a virtualized network.</source>
        <translation>已启用网络虚拟化，但“{u}”没有虚拟化网络的站点。</translation>
    </message>
    <message>
        <source>Uplink profile without site</source>
        <translation>上行链路配置文件没有站点</translation>
    </message>
    <message>
        <source>Uplink profile &quot;{u}&quot; carries no network.</source>
        <translation>上行链路配置文件“{u}”未承载任何网络。</translation>
    </message>
    <message>
        <source>Uplink profile out of scope</source>
        <translation>上行链路配置文件超出作用域</translation>
    </message>
    <message>
        <source>The uplink profile of &quot;{set}&quot; contains sites that are out of scope for &quot;{h}&quot;: {list}.</source>
        <translation>“{set}”的上行链路配置文件包含对“{h}”超出作用域的站点：{list}。</translation>
    </message>
    <message>
        <source>Two sites of one network in a profile</source>
        <translation>配置文件中含同一网络的两个站点</translation>
    </message>
    <message>
        <source>Both {s1} and {s2} belong to &quot;{ln}&quot;; every VLAN of both reaches each host of &quot;{u}&quot;.</source>
        <translation>{s1} 和 {s2} 都属于“{ln}”；两者的每个 VLAN 都会到达“{u}”的每台主机。</translation>
    </message>
    <message>
        <source>No place for an uplink profile</source>
        <translation>上行链路配置文件无处可用</translation>
    </message>
    <message>
        <source>No host group can use all sites of &quot;{u}&quot;; it can be applied nowhere. Its sites: {list}.</source>
        <translation>没有主机组能使用“{u}”的所有站点；它无处可用。其站点：{list}。</translation>
    </message>
    <message>
        <source>Too few virtual addresses</source>
        <translation>虚拟地址不足</translation>
    </message>
    <message>
        <source>{n} tiers need a VIP from &quot;{p}&quot;; the pool reserves {m}.</source>
        <translation>{n} 个层需要来自“{p}”的 VIP；该池保留了 {m} 个。</translation>
    </message>
    <message>
        <source>Timeout not below the interval</source>
        <translation>超时不小于间隔</translation>
    </message>
    <message>
        <source>&quot;{vip}&quot;: the timeout of {a} s should be below the interval of {b} s.</source>
        <translation>“{vip}”：超时 {a} 秒应小于间隔 {b} 秒。</translation>
    </message>
    <message>
        <source>NLB on a virtualized network</source>
        <translation>虚拟化网络上的 NLB</translation>
    </message>
    <message>
        <source>NLB does not work on virtualized networks; &quot;{vm}&quot; of &quot;{tier}&quot; is on &quot;{vmn}&quot;.</source>
        <translation>NLB 不能用于虚拟化网络；“{tier}”的“{vm}”位于“{vmn}”。</translation>
    </message>
    <message>
        <source>NLB with Linux</source>
        <translation>NLB 与 Linux</translation>
    </message>
    <message>
        <source>NLB balances Windows machines only; &quot;{tier}&quot; has {list}.</source>
        <translation>NLB 只均衡 Windows 计算机；“{tier}”包含 {list}。</translation>
    </message>
    <message>
        <source>Virtual address not set aside</source>
        <translation>虚拟地址未预留</translation>
    </message>
    <message>
        <source>{ip} of &quot;{tier}&quot; is not in a VIP range.</source>
        <translation>“{tier}”的 {ip} 不在任何 VIP 范围中。</translation>
    </message>
    <message>
        <source>&quot;{vip}&quot;: port {n} is not allowed; ports run from 1 to 65535.</source>
        <translation>“{vip}”：不允许端口 {n}；端口范围为 1 到 65535。</translation>
    </message>
    <message>
        <source>Migration to a host without the switch</source>
        <translation>迁移到没有该交换机的主机</translation>
    </message>
    <message>
        <source>&quot;{h2}&quot; does not have the logical switch &quot;{ls}&quot;; &quot;{vm}&quot; cannot move there live.</source>
        <translation>“{h2}”没有逻辑交换机“{ls}”；“{vm}”无法实时迁移到那里。</translation>
    </message>
    <message>
        <source>DHCP guard blocks a DHCP server</source>
        <translation>DHCP 防护阻止了 DHCP 服务器</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; belongs to a DHCP server; the DHCP guard of &quot;{v}&quot; blocks it.</source>
        <translation>“{vnic}”属于 DHCP 服务器；“{v}”的 DHCP 防护会阻止它。</translation>
    </message>
    <message>
        <source>Guest team cannot work</source>
        <translation>来宾组无法工作</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; teams its adapters: that needs two adapters on two switches with guest teaming allowed.</source>
        <translation>“{vm}”将其适配器成组：这需要两个适配器位于两台允许来宾成组的交换机上。</translation>
    </message>
    <message>
        <source>Legacy adapter on generation 2</source>
        <translation>第 2 代上的旧版适配器</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is a legacy adapter; generation 2 has none.</source>
        <translation>“{vnic}”是旧版适配器；第 2 代没有此类适配器。</translation>
    </message>
    <message>
        <source>Too many adapters</source>
        <translation>适配器过多</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; may have {n} adapters of this kind; it has {m}.</source>
        <translation>“{vm}”可有 {n} 个此类适配器；现有 {m} 个。</translation>
    </message>
    <message>
        <source>NLB without MAC spoofing</source>
        <translation>NLB 没有 MAC 欺骗</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; takes part in &quot;{tier}&quot; with NLB, which needs MAC address spoofing; none of its adapters allows that.</source>
        <translation>“{vm}”属于使用 NLB 的“{tier}”，需要 MAC 地址欺骗；其适配器均不允许。</translation>
    </message>
    <message>
        <source>Static address needs a static MAC</source>
        <translation>静态地址需要静态 MAC</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot;: a static IP address from a pool needs a static MAC address, so that VMM finds the right adapter.</source>
        <translation>“{vnic}”：来自地址池的静态 IP 地址需要静态 MAC 地址，以便 VMM 找到正确的适配器。</translation>
    </message>
    <message>
        <source>vRSS with one processor</source>
        <translation>只有一个处理器的 vRSS</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; asks for vRSS, which needs two virtual processors; the machine has one.</source>
        <translation>“{vnic}”要求 vRSS，需要两个虚拟处理器；该虚拟机只有一个。</translation>
    </message>
    <message>
        <source>vRSS on an old host</source>
        <translation>旧主机上的 vRSS</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; asks for vRSS, which arrived with Windows Server 2012 R2; &quot;{h}&quot; is older.</source>
        <translation>“{vnic}”要求 vRSS，它从 Windows Server 2012 R2 开始提供；“{h}”版本较旧。</translation>
    </message>
    <message>
        <source>vRSS on a slow adapter</source>
        <translation>低速适配器上的 vRSS</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; asks for vRSS, which needs a 10 Gbit/s adapter with VMQ; &quot;{h}&quot; has {speed} there.</source>
        <translation>“{vnic}”要求 vRSS，需要启用 VMQ 的 10 Gbit/s 适配器；“{h}”此处为 {speed}。</translation>
    </message>
    <message>
        <source>Pool contains the built-in gateway</source>
        <translation>地址池包含内置网关</translation>
    </message>
    <message>
        <source>{ip} is the built-in gateway of the subnet of &quot;{p}&quot;; the pool must begin after it.</source>
        <translation>{ip} 是“{p}”所在子网的内置网关；地址池必须从其后开始。</translation>
    </message>
    <message>
        <source>Gateway differs from the built-in one</source>
        <translation>网关与内置网关不同</translation>
    </message>
    <message>
        <source>The gateway of the subnet of &quot;{p}&quot; is always {ip}.</source>
        <translation>“{p}”所在子网的网关始终为 {ip}。</translation>
    </message>
    <message>
        <source>Routing domain used twice</source>
        <translation>路由域重复使用</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; share a routing domain.</source>
        <translation>“{a}”和“{b}”共用一个路由域。</translation>
    </message>
    <message>
        <source>Second VM network of a connected network</source>
        <translation>连接的网络的第二个 VM 网络</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; has the VM network &quot;{first}&quot; already; a connected network has one.</source>
        <translation>“{ln}”已有 VM 网络“{first}”；一个连接的网络只有一个。</translation>
    </message>
    <message>
        <source>Isolation does not fit the logical network</source>
        <translation>隔离方式与逻辑网络不符</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; is of kind {kind}; VM network &quot;{vmn}&quot; must have isolation {iso}.</source>
        <translation>“{ln}”的类型为 {kind}；VM 网络“{vmn}”的隔离方式必须为 {iso}。</translation>
    </message>
    <message>
        <source>VLAN of another logical network</source>
        <translation>其他逻辑网络的 VLAN</translation>
    </message>
    <message>
        <source>&quot;{sub}&quot; needs one of the VLANs of logical network &quot;{ln}&quot;.</source>
        <translation>“{sub}”需要逻辑网络“{ln}”的 VLAN 之一。</translation>
    </message>
    <message>
        <source>VLAN belongs to another VM network</source>
        <translation>VLAN 属于另一个 VM 网络</translation>
    </message>
    <message>
        <source>{v} already belongs to VM network &quot;{vmn}&quot;.</source>
        <translation>{v} 已属于 VM 网络“{vmn}”。</translation>
    </message>
    <message>
        <source>VM subnet without pool</source>
        <translation>VM 子网没有地址池</translation>
    </message>
    <message>
        <source>&quot;{sub}&quot; needs an IP pool; VMM answers DHCP from it as well.</source>
        <translation>“{sub}”需要 IP 地址池；VMM 也用它响应 DHCP。</translation>
    </message>
    <message>
        <source>Overlapping subnets in a routing domain</source>
        <translation>路由域内子网重叠</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; overlap; subnets of one routing domain must not.</source>
        <translation>“{a}”和“{b}”重叠；同一路由域的子网不得重叠。</translation>
    </message>
    <message>
        <source>VSID used twice</source>
        <translation>VSID 重复使用</translation>
    </message>
    <message>
        <source>VSID {n} is used by &quot;{a}&quot; and &quot;{b}&quot;.</source>
        <translation>VSID {n} 被“{a}”和“{b}”使用。</translation>
    </message>
    <message>
        <source>VSID outside the range</source>
        <translation>VSID 超出范围</translation>
    </message>
    <message>
        <source>&quot;{sub}&quot;: &quot;{text}&quot; is no VSID; they run from 4096 to 16,777,214.</source>
        <translation>“{sub}”：“{text}”不是 VSID；范围为 4096 到 16,777,214。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Contoso: two sites</source>
        <translation>Contoso：两个站点</translation>
    </message>
    <message>
        <source>Converged hosts, PVLAN web servers, two tenants with overlapping addresses, NAT and routing gateways. Nothing is wrong with it.</source>
        <translation>聚合主机、PVLAN Web 服务器、两个地址重叠的租户、NAT 和路由网关。没有任何问题。</translation>
    </message>
    <message>
        <source>Dedicated adapters beside a converged host</source>
        <translation>专用适配器与聚合主机</translation>
    </message>
    <message>
        <source>A Windows Server 2008 R2 host with one adapter for each kind of traffic, and a host that carries the same traffic over one team.</source>
        <translation>一台运行 Windows Server 2008 R2、每种流量各用一个适配器的主机，以及一台通过一个组承载相同流量的主机。</translation>
    </message>
    <message>
        <source>Empty start</source>
        <translation>空白开始</translation>
    </message>
    <message>
        <source>Nothing but the root host group All Hosts.</source>
        <translation>只有根主机组“所有主机”。</translation>
    </message>
    <message>
        <source>Small office</source>
        <translation>小型办公室</translation>
    </message>
    <message>
        <source>Two hosts with four 1 Gbit/s adapters each, one VLAN. Nothing is wrong with it.</source>
        <translation>两台主机，各有四个 1 Gbit/s 适配器，一个 VLAN。没有任何问题。</translation>
    </message>
    <message>
        <source>Converged 10 GbE</source>
        <translation>聚合 10 GbE</translation>
    </message>
    <message>
        <source>Four hosts, SET, four host virtual NICs with weights. One piece of advice: bandwidth settings with SET.</source>
        <translation>四台主机、SET、四个带权重的主机虚拟适配器。有一条建议：SET 与带宽设置。</translation>
    </message>
    <message>
        <source>Two sites</source>
        <translation>两个站点</translation>
    </message>
    <message>
        <source>Sixteen hosts in two host groups, four logical networks with sites and pools. Nothing is wrong with it.</source>
        <translation>两个主机组中的十六台主机，四个带站点和地址池的逻辑网络。没有任何问题。</translation>
    </message>
    <message>
        <source>Hosting with network virtualization</source>
        <translation>采用网络虚拟化的托管服务</translation>
    </message>
    <message>
        <source>Three tenants with overlapping addresses behind NAT, VPN and routing gateways. Nothing is wrong with it.</source>
        <translation>三个地址重叠的租户，位于 NAT、VPN 和路由网关之后。没有任何问题。</translation>
    </message>
    <message>
        <source>PVLAN web farm</source>
        <translation>PVLAN Web 场</translation>
    </message>
    <message>
        <source>Isolated, community and promiscuous ports on two hosts. Nothing is wrong with it.</source>
        <translation>两台主机上的隔离端口、团体端口和混杂端口。没有任何问题。</translation>
    </message>
    <message>
        <source>Broken on purpose</source>
        <translation>故意出错的设计</translation>
    </message>
    <message>
        <source>Twelve planted mistakes, for teaching: find them and mend them.</source>
        <translation>为教学预设的十二处错误：请找出并修复。</translation>
    </message>
    <message>
        <source>Large: 200 hosts</source>
        <translation>大型：200 台主机</translation>
    </message>
    <message>
        <source>200 hosts with 800 adapters in four halls, for trying speed. Nothing is wrong with it.</source>
        <translation>四个机房中的 200 台主机和 800 个适配器，用于测试速度。没有任何问题。</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A disk of 100 GB is copied from {from} to {to} over one SMB connection. Which processor receives it, and how long does it take?</source>
        <translation>通过一个 SMB 连接将 100 GB 的磁盘从 {from} 复制到 {to}。由哪个处理器接收，需要多长时间？</translation>
    </message>
    <message>
        <source>{host} is drained while everybody goes on working. How long until it is empty, and who notices?</source>
        <translation>在所有人继续工作的同时排空 {host}。多久才能排空，谁会受影响？</translation>
    </message>
    <message>
        <source>{n} hosts are drained one after the other. Does each drain end before the next one begins?</source>
        <translation>依次排空 {n} 台主机。每台是否都在下一台开始之前排空完毕？</translation>
    </message>
    <message>
        <source>At 22:00, which is second 10, all {n} machines begin to send 20 GB each to a backup store outside the fabric.</source>
        <translation>22:00（即第 10 秒）时，全部 {n} 台虚拟机开始各向结构之外的备份存储发送 20 GB。</translation>
    </message>
    <message>
        <source>{vm} receives all it can from outside over 32 connections, and is moved at second 30. Is it one processor that holds it back?</source>
        <translation>{vm} 通过 32 个连接从外部尽可能多地接收数据，并在第 30 秒被移动。是否受限于单个处理器？</translation>
    </message>
    <message>
        <source>Every machine talks to a neighbour and answers the outside world.</source>
        <translation>每台虚拟机都与一个邻居通信，并应答外部。</translation>
    </message>
    <message>
        <source>{nic} of {host} loses its link at second 20 and gets it back at second 40.</source>
        <translation>{host} 的 {nic} 在第 20 秒断开链路，在第 40 秒恢复。</translation>
    </message>
    <message>
        <source>Copy a 100 GB VHDX</source>
        <translation>复制 100 GB 的 VHDX</translation>
    </message>
    <message>
        <source>Drain one host</source>
        <translation>排空一台主机</translation>
    </message>
    <message>
        <source>Patch night: drain all in turn</source>
        <translation>补丁之夜：依次排空全部主机</translation>
    </message>
    <message>
        <source>Backup at 22:00</source>
        <translation>22:00 备份</translation>
    </message>
    <message>
        <source>One big VM</source>
        <translation>一台大型虚拟机</translation>
    </message>
    <message>
        <source>NIC failure</source>
        <translation>适配器故障</translation>
    </message>
    <message>
        <source>Busy hour</source>
        <translation>繁忙时段</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无限</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>直到结束</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; is missing.</source>
        <translation>示例“{example}”：缺少“{field}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: the kind &quot;{value}&quot; is not known.</source>
        <translation>示例“{example}”：未知的类型“{value}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot; must be an object.</source>
        <translation>示例“{example}”必须是对象。</translation>
    </message>
    <message>
        <source>The input has neither &quot;examples&quot; nor &quot;kind&quot; and &quot;input&quot;.</source>
        <translation>输入中既没有“examples”，也没有“kind”和“input”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a list.</source>
        <translation>示例“{example}”：“{field}”必须是列表。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be an object.</source>
        <translation>示例“{example}”：“{field}”必须是对象。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a number or a text like &quot;7/2&quot;.</source>
        <translation>示例“{example}”：“{field}”必须是数字或类似 &quot;7/2&quot; 的文本。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a whole number, not below 0.</source>
        <translation>示例“{example}”：“{field}”必须是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a text.</source>
        <translation>示例“{example}”：“{field}”必须是文本。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be true or false.</source>
        <translation>示例“{example}”：“{field}”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; cannot be &quot;{value}&quot;.</source>
        <translation>示例“{example}”：“{field}”不能是“{value}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; names &quot;{value}&quot;, which does not exist.</source>
        <translation>示例“{example}”：“{field}”引用了不存在的“{value}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; is too large.</source>
        <translation>示例“{example}”：“{field}”过大。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be [first, last].</source>
        <translation>示例“{example}”：“{field}”必须为 [首个, 末个] 形式。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; is not an address: &quot;{value}&quot;.</source>
        <translation>示例“{example}”：“{field}”不是地址：“{value}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be at most 65535.</source>
        <translation>示例“{example}”：“{field}”不得超过 65535。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be 80 hexadecimal digits.</source>
        <translation>示例“{example}”：“{field}”必须是 80 位十六进制数字。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{value}&quot; is not a port number.</source>
        <translation>第 {line} 行：“{value}”不是端口号。</translation>
    </message>
    <message>
        <source>Line {line}: a row has protocol, source, destination, source port and destination port.</source>
        <translation>第 {line} 行：每行包含协议、源、目标、源端口和目标端口。</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{value}&quot; is not an IP address.</source>
        <translation>第 {line} 行：“{value}”不是 IP 地址。</translation>
    </message>
    <message>
        <source>Line {line}: the two addresses are of different families.</source>
        <translation>第 {line} 行：两个地址属于不同的地址族。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; uses the name &quot;{value}&quot; twice.</source>
        <translation>示例“{example}”：“{field}”重复使用了名称“{value}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be [switch, adapter].</source>
        <translation>示例“{example}”：“{field}”必须为 [交换机, 适配器] 形式。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be setCapacity or reroute, not &quot;{value}&quot;.</source>
        <translation>示例“{example}”：“{field}”必须是 setCapacity 或 reroute，而不是“{value}”。</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be above 0.</source>
        <translation>示例“{example}”：“{field}”必须大于 0。</translation>
    </message>
    <message>
        <source>A size, rate or time of &quot;{name}&quot; is negative.</source>
        <translation>“{name}”的某个大小、速率或时间为负值。</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; must be above 0.</source>
        <translation>“{name}”的权重必须大于 0。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; belongs to a virtual adapter that does not exist.</source>
        <translation>“{name}”所属的虚拟适配器不存在。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stops before it starts.</source>
        <translation>“{name}”的停止时间早于开始时间。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs at least one copy pass.</source>
        <translation>“{name}”至少需要一轮复制。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; names a host that does not exist.</source>
        <translation>“{name}”引用了不存在的主机。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has the same source and target host.</source>
        <translation>“{name}”的源主机与目标主机相同。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; names a job that does not exist.</source>
        <translation>“{name}”引用了不存在的作业。</translation>
    </message>
    <message>
        <source>An event names something that does not exist.</source>
        <translation>某个事件引用了不存在的对象。</translation>
    </message>
    <message>
        <source>The capacity of &quot;{name}&quot; is negative.</source>
        <translation>“{name}”的容量为负值。</translation>
    </message>
    <message>
        <source>The speed of adapter &quot;{name}&quot; must be above 0.</source>
        <translation>适配器“{name}”的速度必须大于 0。</translation>
    </message>
    <message>
        <source>The processor settings of adapter &quot;{name}&quot; leave it no processor of this host.</source>
        <translation>按照适配器“{name}”的处理器设置，此主机没有可供其使用的处理器。</translation>
    </message>
    <message>
        <source>Adapter &quot;{name}&quot; uses RSS but has no queue.</source>
        <translation>适配器“{name}”使用 RSS，但没有队列。</translation>
    </message>
    <message>
        <source>The indirection table of adapter &quot;{name}&quot; must have a power of two of entries.</source>
        <translation>适配器“{name}”的间接寻址表条目数必须是 2 的幂。</translation>
    </message>
    <message>
        <source>A host needs processors with a capacity above 0, a busy threshold above 0 and a dispatch share between 0 and 1.</source>
        <translation>主机需要容量大于 0 的处理器、大于 0 的繁忙阈值，以及 0 到 1 之间的分派份额。</translation>
    </message>
    <message>
        <source>A host needs at least one network adapter.</source>
        <translation>主机至少需要一个网络适配器。</translation>
    </message>
    <message>
        <source>Port &quot;{name}&quot; needs at least one virtual processor and one queue pair.</source>
        <translation>端口“{name}”至少需要一个虚拟处理器和一个队列对。</translation>
    </message>
    <message>
        <source>The rate of flow &quot;{name}&quot; is negative.</source>
        <translation>流“{name}”的速率为负值。</translation>
    </message>
    <message>
        <source>Flow &quot;{name}&quot; names a port or adapter that does not exist.</source>
        <translation>流“{name}”引用了不存在的端口或适配器。</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>模拟已取消。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; uses a resource that does not exist.</source>
        <translation>“{name}”使用了不存在的资源。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; uses a resource with a negative share.</source>
        <translation>“{name}”使用的某个资源的份额为负值。</translation>
    </message>
    <message>
        <source>The minimum rate of &quot;{name}&quot; is negative.</source>
        <translation>“{name}”的最小速率为负值。</translation>
    </message>
    <message>
        <source>The maximum rate of &quot;{name}&quot; is negative.</source>
        <translation>“{name}”的最大速率为负值。</translation>
    </message>
    <message>
        <source>Nothing limits the rate of &quot;{name}&quot;: it has no resource on its path and no maximum rate.</source>
        <translation>“{name}”的速率不受任何限制：其路径上没有资源，也没有最大速率。</translation>
    </message>
    <message>
        <source>A hash key has 80 hexadecimal digits (40 bytes).</source>
        <translation>哈希密钥为 80 位十六进制数字（40 字节）。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; writes memory as fast as it can be sent: it was paused after {passes} passes with {mebibytes} MiB left.</source>
        <translation>“{name}”写内存的速度与发送速度相当：在 {passes} 轮后暂停，剩余 {mebibytes} MiB。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stood still for {seconds} s: TCP connections break after about 20 s.</source>
        <translation>“{name}”停顿了 {seconds} 秒：TCP 连接约 20 秒后断开。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has not arrived when the scenario ends.</source>
        <translation>方案结束时“{name}”尚未到达。</translation>
    </message>
    <message>
        <source>The reserved rates on &quot;{name}&quot; are more than it can carry; they were reduced in proportion.</source>
        <translation>“{name}”上的保留速率超出其承载能力；已按比例降低。</translation>
    </message>
    <message>
        <source>A processor receives what its host&apos;s settings say (5 Gbit/s unless changed); every bit costs the same.</source>
        <translation>处理器的接收能力取决于主机设置（默认 5 Gbit/s）；每个比特的开销相同。</translation>
    </message>
    <message>
        <source>Rates are payload: an adapter carries its line rate less the headers of full frames.</source>
        <translation>速率指有效负载：适配器承载其线路速率减去满帧的报头。</translation>
    </message>
    <message>
        <source>Hosts without NUMA data have one node.</source>
        <translation>没有 NUMA 数据的主机按一个节点处理。</translation>
    </message>
    <message>
        <source>Adapters without a speed run at 10 Gbit/s.</source>
        <translation>未指定速度的适配器按 10 Gbit/s 运行。</translation>
    </message>
    <message>
        <source>Physical switches choose the link of a team by a hash of addresses and ports.</source>
        <translation>物理交换机按地址和端口的哈希选择组的链路。</translation>
    </message>
    <message>
        <source>Adapters without an address get one, because hashes need addresses.</source>
        <translation>没有地址的适配器会分配一个，因为哈希需要地址。</translation>
    </message>
    <message>
        <source>Links without a speed run at 40 Gbit/s.</source>
        <translation>未指定速度的链路按 40 Gbit/s 运行。</translation>
    </message>
    <message>
        <source>Flow {number} from &quot;{from}&quot; to &quot;{to}&quot; does not run: an end is not connected to the fabric, or it stops before it starts.</source>
        <translation>从“{from}”到“{to}”的流 {number} 未运行：一端未连接到结构，或在开始前就已停止。</translation>
    </message>
    <message>
        <source>Adapters hash the inner addresses and ports of NVGRE; its headers do not count against the rate.</source>
        <translation>适配器对 NVGRE 的内层地址和端口进行哈希；其报头不计入速率。</translation>
    </message>
    <message>
        <source>The event at {seconds} s names nothing that can fail.</source>
        <translation>{seconds} 秒处的事件未指明可发生故障的对象。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; fails</source>
        <translation>“{name}”发生故障</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is back</source>
        <translation>“{name}”已恢复</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; loses frames silently</source>
        <translation>“{name}”静默丢帧</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is drained</source>
        <translation>“{name}”被排空</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is moved</source>
        <translation>“{name}”被移动</translation>
    </message>
    <message>
        <source>The drain at {seconds} s names no host.</source>
        <translation>{seconds} 秒处的排空未指明主机。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stays where it is: no other host can take it.</source>
        <translation>“{name}”留在原处：没有其他主机可接收它。</translation>
    </message>
    <message>
        <source>The migration of &quot;{name}&quot; is left out: it has no source or no other target host.</source>
        <translation>“{name}”的迁移被略过：没有源主机或其他目标主机。</translation>
    </message>
    <message>
        <source>A live migration takes 2.5 s to set up and 0.5 s to resume, sends all memory, and pauses after ten passes or when half a second is left.</source>
        <translation>一次实时迁移需 2.5 秒建立、0.5 秒恢复，发送全部内存，并在十轮之后或剩余半秒时暂停。</translation>
    </message>
    <message>
        <source>Compression halves the memory on the wire and handles 1 GB of memory per second.</source>
        <translation>压缩使线路上的内存数据减半，每秒可处理 1 GB 内存。</translation>
    </message>
    <message>
        <source>Adapters that are not connected to a physical switch reach all others without a limit.</source>
        <translation>未连接物理交换机的适配器可不受限制地到达所有其他适配器。</translation>
    </message>
    <message>
        <source>Between physical switches that no cable connects, such as two sites, there is no limit.</source>
        <translation>没有线缆相连的物理交换机之间（如两个站点）没有限制。</translation>
    </message>
    <message>
        <source>The duration of a scenario must be above 0 and at most a week.</source>
        <translation>方案的持续时间必须大于 0 且不超过一周。</translation>
    </message>
    <message>
        <source>The sampling interval must be above 0 and give at most 20,000 samples.</source>
        <translation>采样间隔必须大于 0，且最多产生 20,000 个样本。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;{name}&quot;.</source>
        <translation>没有方案“{name}”。</translation>
    </message>
    <message>
        <source>Use the name of a scenario of the design, or busy-hour, patch-day or nic-failure.</source>
        <translation>请使用设计中某个方案的名称，或 busy-hour、patch-day、nic-failure。</translation>
    </message>
    <message>
        <source>From Windows Server 2019 on, ports with vRSS use VMMQ, under SET dynamic VMMQ.</source>
        <translation>从 Windows Server 2019 起，带 vRSS 的端口使用 VMMQ，在 SET 下使用动态 VMMQ。</translation>
    </message>
    <message>
        <source>Software vRSS costs a quarter of the work on the processor of the queue.</source>
        <translation>软件 vRSS 消耗队列所在处理器四分之一的工作量。</translation>
    </message>
    <message>
        <source>Adapters whose processor settings fit no processor of their host use all.</source>
        <translation>处理器设置与其主机任何处理器都不符的适配器使用全部处理器。</translation>
    </message>
    <message>
        <source>Hosts whose receive settings make no sense receive without a processor limit.</source>
        <translation>接收设置无意义的主机接收时不受处理器限制。</translation>
    </message>
    <message>
        <source>Traffic inside one host uses no link; each connection gets one processor&apos;s rate at most.</source>
        <translation>主机内部的流量不占用链路；每个连接最多获得一个处理器的速率。</translation>
    </message>
    <message>
        <source>Bursts last one to three seconds, pauses two to six, longer in long scenarios; the seed draws them. An amount is that of each burst.</source>
        <translation>突发持续一到三秒，间歇二到六秒，在长方案中更久；由随机种子决定。数据量按每次突发计。</translation>
    </message>
    <message>
        <source>The event at {seconds} s names no processor of a host.</source>
        <translation>{seconds} 秒处的事件未指明主机的处理器。</translation>
    </message>
    <message>
        <source>The event at {seconds} s names no adapter and no link.</source>
        <translation>{seconds} 秒处的事件未指明适配器或链路。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; drops to {rate}</source>
        <translation>“{name}”降至 {rate}</translation>
    </message>
    <message>
        <source>Processor {processor} of &quot;{name}&quot; is {percent} % busy with other work</source>
        <translation>“{name}”的处理器 {processor} 有 {percent} % 被其他工作占用</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add {kind}</source>
        <translation>添加{kind}</translation>
    </message>
    <message>
        <source>Move {name} to host group {group}</source>
        <translation>将 {name} 移到主机组 {group}</translation>
    </message>
    <message>
        <source>Connect {a} and {b}</source>
        <translation>连接 {a} 和 {b}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>断开 {name}</translation>
    </message>
    <message>
        <source>Duplicate {n} objects</source>
        <translation>为 {n} 个对象创建副本</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <source>Rename {before} to {after}</source>
        <translation>将 {before} 重命名为 {after}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Move {vm} to {host}</source>
        <translation>将 {vm} 移到 {host}</translation>
    </message>
    <message>
        <source>Move {n} machines to {host}</source>
        <translation>将 {n} 台虚拟机移到 {host}</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>取消固定 {name}</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>固定 {name}</translation>
    </message>
    <message>
        <source>Lay out in layers</source>
        <translation>分层布局</translation>
    </message>
    <message>
        <source>Lay out as a grid</source>
        <translation>按网格布局</translation>
    </message>
    <message>
        <source>Lay out radially</source>
        <translation>放射状布局</translation>
    </message>
    <message>
        <source>Remove overlaps</source>
        <translation>消除重叠</translation>
    </message>
    <message>
        <source>Align {n} objects</source>
        <translation>对齐 {n} 个对象</translation>
    </message>
    <message>
        <source>Distribute {n} objects</source>
        <translation>分布 {n} 个对象</translation>
    </message>
    <message>
        <source>Add {n} {kinds}</source>
        <translation>添加 {n} 个{kinds}</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This repair is not possible here any more.</source>
        <translation>此修复在此处已不可行。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>&quot;{text}&quot; is not a bandwidth such as 10G, 2.5 Gbit/s or 100M.</source>
        <translation>“{text}”不是带宽，例如 10G、2.5 Gbit/s 或 100M。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff.</source>
        <translation>“{text}”不是 GUID，例如 6f9619ff-8b86-d011-b42d-00cf4fc964ff。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an IP address such as 10.0.0.1 or 2001:db8::1.</source>
        <translation>“{text}”不是 IP 地址，例如 10.0.0.1 或 2001:db8::1。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a subnet in CIDR form, e.g. 10.0.0.0/24.</source>
        <translation>“{text}”不是 CIDR 形式的子网，例如 10.0.0.0/24。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an address range such as 10.0.0.5-10.0.0.9.</source>
        <translation>“{text}”不是地址范围，例如 10.0.0.5-10.0.0.9。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a MAC address such as 00:1D:D8:B7:1C:11.</source>
        <translation>“{text}”不是 MAC 地址，例如 00:1D:D8:B7:1C:11。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a gateway such as 10.0.0.1, or 10.0.0.1 20 with its metric.</source>
        <translation>“{text}”不是网关，例如 10.0.0.1，或带跃点数的 10.0.0.1 20。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a route such as 10.1.0.0/16 via 10.0.0.1.</source>
        <translation>“{text}”不是路由，例如 10.1.0.0/16 via 10.0.0.1。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an address with its length such as 10.0.0.1/24.</source>
        <translation>“{text}”不是带前缀长度的地址，例如 10.0.0.1/24。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a VLAN ID; they run from 1 to 4094.</source>
        <translation>“{text}”不是 VLAN ID；范围为 1 到 4094。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a virtual subnet ID; they run from 4096 to 16777214.</source>
        <translation>“{text}”不是虚拟子网 ID；范围为 4096 到 16777214。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a list of VLANs such as 10,20,40-42.</source>
        <translation>“{text}”不是 VLAN 列表，例如 10,20,40-42。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not name an object.</source>
        <translation>“{text}”未指明对象。</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} 过大。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither true nor false.</source>
        <translation>“{text}”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of {choices}.</source>
        <translation>“{text}”不是以下之一：{choices}。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an object of another kind.</source>
        <translation>“{text}”是另一种类型的对象。</translation>
    </message>
    <message>
        <source>VLAN must be between 1 and 4094 (0 means no VLAN here)</source>
        <translation>VLAN 必须介于 1 和 4094 之间（此处 0 表示没有 VLAN）</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Physical</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Host data plane</source>
        <translation>主机数据平面</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Hosts x addresses each: {parts} = {n} &gt; {m} free in {ranges}.</source>
        <translation>主机数 × 每台地址数：{parts} = {n} &gt; {ranges} 中空闲的 {m}。</translation>
    </message>
    <message>
        <source>{parts} = {n} &gt; 100.</source>
        <translation>{parts} = {n} &gt; 100。</translation>
    </message>
    <message>
        <source>Priority {n} is outside 1 to 65535, or below 100 with a network controller.</source>
        <translation>优先级 {n} 不在 1 到 65535 之间，或在使用网络控制器时小于 100。</translation>
    </message>
    <message>
        <source>The pool includes {ip}, the first address of its subnet.</source>
        <translation>该地址池包含 {ip}，即其子网的首个地址。</translation>
    </message>
    <message>
        <source>The gateway entered is not {ip}.</source>
        <translation>输入的网关不是 {ip}。</translation>
    </message>
    <message>
        <source>The nodes belong to more than one group: {list}.</source>
        <translation>节点属于多个组：{list}。</translation>
    </message>
    <message>
        <source>{n} nodes &gt; 64.</source>
        <translation>{n} 个节点 &gt; 64。</translation>
    </message>
    <message>
        <source>More than one version among the nodes: {list}.</source>
        <translation>节点中有多个版本：{list}。</translation>
    </message>
    <message>
        <source>More than one VLAN in one connected network: {vlans}.</source>
        <translation>一个连接的网络中有多个 VLAN：{vlans}。</translation>
    </message>
    <message>
        <source>{a} of &quot;{sub}&quot; and a subnet of site &quot;{site}&quot; have addresses in common.</source>
        <translation>“{sub}”的 {a} 与站点“{site}”的子网有相同的地址。</translation>
    </message>
    <message>
        <source>{n} VM networks in use &gt; {m} allowed.</source>
        <translation>使用它的 VM 网络 {n} 个 &gt; 允许的 {m} 个。</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 100; with direct routing exactly 1 is allowed.</source>
        <translation>{n} 不在 1 到 100 之间；直接路由时只允许 1。</translation>
    </message>
    <message>
        <source>Metric {a} of &quot;{p}&quot; is not above metric {b} of the front end.</source>
        <translation>“{p}”的跃点数 {a} 不大于前端的跃点数 {b}。</translation>
    </message>
    <message>
        <source>{n} characters &gt; 15 of a NetBIOS name.</source>
        <translation>{n} 个字符 &gt; NetBIOS 名称的 15 个字符。</translation>
    </message>
    <message>
        <source>{n} machines on {m} hosts; at least 2 machines on 2 hosts survive a failure.</source>
        <translation>{m} 台主机上有 {n} 台虚拟机；至少 2 台主机上的 2 台虚拟机才能承受故障。</translation>
    </message>
    <message>
        <source>{net} and the subnet of &quot;{sub}&quot; have addresses in common.</source>
        <translation>{net} 与“{sub}”的子网有相同的地址。</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; is older than Windows Server 2012, the first with network virtualization.</source>
        <translation>“{h}”早于 Windows Server 2012，即首个支持网络虚拟化的版本。</translation>
    </message>
    <message>
        <source>{g} bytes of the guest + encapsulation = {m} &gt; {n} of the physical network.</source>
        <translation>来宾 {g} 字节 + 封装 = {m} &gt; 物理网络的 {n}。</translation>
    </message>
    <message>
        <source>The documents name Windows Server 2012 to 2016 for network virtualization without network controller; &quot;{h}&quot; is newer.</source>
        <translation>文档说明没有网络控制器的网络虚拟化适用于 Windows Server 2012 到 2016；“{h}”版本更新。</translation>
    </message>
    <message>
        <source>{os} is not in the list of hosts that {v} supports.</source>
        <translation>{os} 不在 {v} 支持的主机列表中。</translation>
    </message>
    <message>
        <source>VLAN {v} is not among the VLANs that &quot;{vmn}&quot; has behind this uplink.</source>
        <translation>VLAN {v} 不在“{vmn}”经由此上行链路的 VLAN 之中。</translation>
    </message>
    <message>
        <source>{n} hosts &gt; {m} tested.</source>
        <translation>{n} 台主机 &gt; 测试过的 {m} 台。</translation>
    </message>
    <message>
        <source>{n} logical networks &gt; {m} tested.</source>
        <translation>{n} 个逻辑网络 &gt; 测试过的 {m} 个。</translation>
    </message>
    <message>
        <source>{n} VM networks &gt; {m} tested.</source>
        <translation>{n} 个 VM 网络 &gt; 测试过的 {m} 个。</translation>
    </message>
    <message>
        <source>{n} machines &gt; {m} tested.</source>
        <translation>{n} 台虚拟机 &gt; 测试过的 {m} 台。</translation>
    </message>
    <message>
        <source>{n} machines &gt; {m} on a cluster.</source>
        <translation>群集上 {n} 台虚拟机 &gt; {m} 台。</translation>
    </message>
    <message>
        <source>{n} machines &gt; {m} on a host.</source>
        <translation>主机上 {n} 台虚拟机 &gt; {m} 台。</translation>
    </message>
    <message>
        <source>No address of the host&apos;s adapters lies in {cidr}.</source>
        <translation>主机适配器的地址都不在 {cidr} 中。</translation>
    </message>
    <message>
        <source>{n} guaranteed &gt; {m} of the uplink.</source>
        <translation>保证的 {n} &gt; 上行链路的 {m}。</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 32.</source>
        <translation>{n} 不在 1 到 32 之间。</translation>
    </message>
    <message>
        <source>More than one speed: {list}.</source>
        <translation>多种速度：{list}。</translation>
    </message>
    <message>
        <source>{n} adapters &gt; 1.</source>
        <translation>{n} 个适配器 &gt; 1。</translation>
    </message>
    <message>
        <source>{a} is neither Hyper-V Port nor Dynamic.</source>
        <translation>{a} 既不是“Hyper-V 端口”也不是“动态”。</translation>
    </message>
    <message>
        <source>The adapters differ in {what}; SET compares exactly this.</source>
        <translation>适配器在{what}上不同；SET 正是比较这一点。</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 8.</source>
        <translation>{n} 不在 1 到 8 之间。</translation>
    </message>
    <message>
        <source>{a} is not switch-independent.</source>
        <translation>{a} 不是独立于交换机的模式。</translation>
    </message>
    <message>
        <source>The members end on more than one switch: {list}.</source>
        <translation>成员连接到多台交换机：{list}。</translation>
    </message>
    <message>
        <source>More than one forwarding extension: {list}.</source>
        <translation>多个转发扩展：{list}。</translation>
    </message>
    <message>
        <source>{mac} has more than one user: {list}.</source>
        <translation>{mac} 有多个使用者：{list}。</translation>
    </message>
    <message>
        <source>The lowest bit of the first octet of {mac} is 1.</source>
        <translation>{mac} 首个八位字节的最低位为 1。</translation>
    </message>
    <message>
        <source>{a} &gt; {b}.</source>
        <translation>{a} &gt; {b}。</translation>
    </message>
    <message>
        <source>The range begins with {prefix}, which belongs to {vendor}.</source>
        <translation>该范围以 {prefix} 开头，而它属于 {vendor}。</translation>
    </message>
    <message>
        <source>{mac} is below the start or above the end of every pool in reach.</source>
        <translation>{mac} 小于每个可用地址池的起始值或大于其结束值。</translation>
    </message>
    <message>
        <source>{n} characters &gt; 64.</source>
        <translation>{n} 个字符 &gt; 64。</translation>
    </message>
    <message>
        <source>{ip} has more than one user: {list}.</source>
        <translation>{ip} 有多个使用者：{list}。</translation>
    </message>
    <message>
        <source>{proto} {port} appears twice on one external address.</source>
        <translation>同一外部地址上 {proto} {port} 出现了两次。</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 65535.</source>
        <translation>{n} 不在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>{ip} lies in none of the subnets of &quot;{vmn}&quot;.</source>
        <translation>{ip} 不在“{vmn}”的任何子网中。</translation>
    </message>
    <message>
        <source>{n} uses of one adapter &gt; 1.</source>
        <translation>一个适配器有 {n} 处使用 &gt; 1。</translation>
    </message>
    <message>
        <source>VLAN {ids} is needed by the networks on this adapter and is not in the port&apos;s list.</source>
        <translation>此适配器上的网络需要 VLAN {ids}，但端口的列表中没有。</translation>
    </message>
    <message>
        <source>{speed} &lt; 10 Gbit/s.</source>
        <translation>{speed} &lt; 10 Gbit/s。</translation>
    </message>
    <message>
        <source>{n} defaults &gt; 1.</source>
        <translation>{n} 个默认分类 &gt; 1。</translation>
    </message>
    <message>
        <source>{ip} lies in the range of &quot;{p}&quot; and is not reserved there.</source>
        <translation>{ip} 在“{p}”的范围内，且未在其中保留。</translation>
    </message>
    <message>
        <source>Different lists: {list}.</source>
        <translation>不同的列表：{list}。</translation>
    </message>
    <message>
        <source>{n} addresses needed &gt; {m} to give out.</source>
        <translation>需要 {n} 个地址 &gt; 可分配的 {m} 个。</translation>
    </message>
    <message>
        <source>{ip} is no address of {net}.</source>
        <translation>{ip} 不是 {net} 的地址。</translation>
    </message>
    <message>
        <source>{a} to {b} and {net} are not of one IP version.</source>
        <translation>{a} 到 {b} 与 {net} 不是同一 IP 版本。</translation>
    </message>
    <message>
        <source>{n} VM subnets &gt; {m} multicast addresses.</source>
        <translation>{n} 个 VM 子网 &gt; {m} 个多播地址。</translation>
    </message>
    <message>
        <source>{n} % &gt; 90 %.</source>
        <translation>{n} % &gt; 90 %。</translation>
    </message>
    <message>
        <source>{ip} is the network or broadcast address of the subnet.</source>
        <translation>{ip} 是子网的网络地址或广播地址。</translation>
    </message>
    <message>
        <source>The ranges share {a} to {b}.</source>
        <translation>两个范围共有 {a} 到 {b}。</translation>
    </message>
    <message>
        <source>{r} is not within {a} to {b}.</source>
        <translation>{r} 不在 {a} 到 {b} 之内。</translation>
    </message>
    <message>
        <source>{n} tiers &gt; {m} reserved VIPs.</source>
        <translation>{n} 个层 &gt; 保留的 {m} 个 VIP。</translation>
    </message>
    <message>
        <source>More than one isolated secondary for primary {p}: {list}.</source>
        <translation>主 VLAN {p} 有多个隔离的辅助 VLAN：{list}。</translation>
    </message>
    <message>
        <source>Primary {v} = secondary {v}.</source>
        <translation>主 VLAN {v} = 辅助 VLAN {v}。</translation>
    </message>
    <message>
        <source>Primary {v} in &quot;{s1}&quot; = primary {v} in &quot;{s2}&quot;.</source>
        <translation>“{s1}”中的主 VLAN {v} = “{s2}”中的主 VLAN {v}。</translation>
    </message>
    <message>
        <source>More than one secondary VLAN: {list}.</source>
        <translation>多个辅助 VLAN：{list}。</translation>
    </message>
    <message>
        <source>Secondary {s} of primary {p1} = secondary {s} of primary {p2}.</source>
        <translation>主 VLAN {p1} 的辅助 VLAN {s} = 主 VLAN {p2} 的辅助 VLAN {s}。</translation>
    </message>
    <message>
        <source>Secondary {v} in &quot;{s1}&quot; = VLAN {v} in &quot;{s2}&quot;.</source>
        <translation>“{s1}”中的辅助 VLAN {v} = “{s2}”中的 VLAN {v}。</translation>
    </message>
    <message>
        <source>The routing domain of &quot;{a}&quot; = that of &quot;{b}&quot;.</source>
        <translation>“{a}”的路由域 = “{b}”的路由域。</translation>
    </message>
    <message>
        <source>{n} host adapters &gt; 1.</source>
        <translation>{n} 个主机适配器 &gt; 1。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has no form &quot;address/length&quot;.</source>
        <translation>“{text}”不是“地址/长度”的形式。</translation>
    </message>
    <message>
        <source>{text} has bits after the prefix; without them it is {net}.</source>
        <translation>{text} 在前缀之后还有位；去掉后为 {net}。</translation>
    </message>
    <message>
        <source>{a} and {b} have addresses in common, and host group &quot;{g}&quot; sees both.</source>
        <translation>{a} 与 {b} 有相同的地址，且主机组“{g}”能看到两者。</translation>
    </message>
    <message>
        <source>&quot;{s1}&quot; and &quot;{s2}&quot;: 2 sites of one logical network &gt; 1.</source>
        <translation>“{s1}”和“{s2}”：一个逻辑网络的 2 个站点 &gt; 1。</translation>
    </message>
    <message>
        <source>Timeout {a} s is not below interval {b} s.</source>
        <translation>超时 {a} 秒不小于间隔 {b} 秒。</translation>
    </message>
    <message>
        <source>{ip} lies in no VIP range of its pools.</source>
        <translation>{ip} 不在其地址池的任何 VIP 范围内。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number from 0 to 4094.</source>
        <translation>“{text}”不是 0 到 4094 之间的数字。</translation>
    </message>
    <message>
        <source>VLAN {v}: 2 rows or more &gt; 1.</source>
        <translation>VLAN {v}：2 行或更多 &gt; 1。</translation>
    </message>
    <message>
        <source>VLAN {v} of &quot;{ln1}&quot; = VLAN {v} of &quot;{ln2}&quot;.</source>
        <translation>“{ln1}”的 VLAN {v} = “{ln2}”的 VLAN {v}。</translation>
    </message>
    <message>
        <source>The kind {kind} asks for isolation {iso}; the VM network has another one.</source>
        <translation>类型 {kind} 要求的隔离方式为 {iso}；VM 网络使用了另一种。</translation>
    </message>
    <message>
        <source>VLAN {v} has 2 VM networks or more &gt; 1.</source>
        <translation>VLAN {v} 有 2 个或更多 VM 网络 &gt; 1。</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; have addresses in common.</source>
        <translation>“{a}”与“{b}”有相同的地址。</translation>
    </message>
    <message>
        <source>{ip} lies in a reserved or VIP range of &quot;{p}&quot;.</source>
        <translation>{ip} 在“{p}”的保留或 VIP 范围内。</translation>
    </message>
    <message>
        <source>{ip} lies in the range of no pool of &quot;{vmn}&quot;.</source>
        <translation>{ip} 不在“{vmn}”的任何地址池范围内。</translation>
    </message>
    <message>
        <source>{m} adapters &gt; {n}.</source>
        <translation>{m} 个适配器 &gt; {n}。</translation>
    </message>
    <message>
        <source>1 virtual processor &lt; 2.</source>
        <translation>1 个虚拟处理器 &lt; 2。</translation>
    </message>
    <message>
        <source>{route} and the subnet of &quot;{sub}&quot; have addresses in common.</source>
        <translation>{route} 与“{sub}”的子网有相同的地址。</translation>
    </message>
    <message>
        <source>{n} is outside 0 to 100.</source>
        <translation>{n} 不在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>VSID {n} of &quot;{a}&quot; = VSID {n} of &quot;{b}&quot;.</source>
        <translation>“{a}”的 VSID {n} = “{b}”的 VSID {n}。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number from 4096 to 16,777,214.</source>
        <translation>“{text}”不是 4096 到 16,777,214 之间的数字。</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is empty.</source>
        <translation>“{name1}”的{field1}为空。</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}.</source>
        <translation>“{name1}”的{field1}是 {shown1}。</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}; {field2} of &quot;{name2}&quot; is {shown2}.</source>
        <translation>“{name1}”的{field1}是 {shown1}；“{name2}”的{field2}是 {shown2}。</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}; {field2} of &quot;{name2}&quot; is {shown2}; {field3} of &quot;{name3}&quot; is {shown3}.</source>
        <translation>“{name1}”的{field1}是 {shown1}；“{name2}”的{field2}是 {shown2}；“{name3}”的{field3}是 {shown3}。</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}; {field2} of &quot;{name2}&quot; is {shown2}; {field3} of &quot;{name3}&quot; is {shown3}; {field4} of &quot;{name4}&quot; is {shown4}.</source>
        <translation>“{name1}”的{field1}是 {shown1}；“{name2}”的{field2}是 {shown2}；“{name3}”的{field3}是 {shown3}；“{name4}”的{field4}是 {shown4}。</translation>
    </message>
    <message>
        <source>The logical switches and uplink port profiles of the nodes of &quot;{c}&quot; are not the same.</source>
        <translation>“{c}”各节点的逻辑交换机和上行链路端口配置文件不相同。</translation>
    </message>
    <message>
        <source>0 IP pools for provider addresses in &quot;{site}&quot; &lt; 1.</source>
        <translation>“{site}”中用于提供商地址的 IP 地址池为 0 &lt; 1。</translation>
    </message>
    <message>
        <source>0 adapters of &quot;{h}&quot; marked for management &lt; 1.</source>
        <translation>“{h}”标记为管理用途的适配器为 0 &lt; 1。</translation>
    </message>
    <message>
        <source>The uplink of a virtual switch on &quot;{h}&quot; is an LBFO team.</source>
        <translation>“{h}”上某个虚拟交换机的上行链路是 LBFO 组。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 of &quot;{h}&quot; &lt; Windows Server 2012, the first with teaming.</source>
        <translation>“{h}”的 Windows Server 2008 R2 &lt; Windows Server 2012（首个支持组合的版本）。</translation>
    </message>
    <message>
        <source>0 uplink port profiles of &quot;{ls}&quot; &lt; 1.</source>
        <translation>“{ls}”的上行链路端口配置文件为 0 &lt; 1。</translation>
    </message>
    <message>
        <source>The uplink of &quot;{ls}&quot; is an embedded team; the version on &quot;{h}&quot; or that of VMM &lt; 2016.</source>
        <translation>“{ls}”的上行链路是嵌入式组；“{h}”或 VMM 的版本 &lt; 2016。</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; is a dedicated gateway, and &quot;{vnic}&quot; is on a virtualized network.</source>
        <translation>“{h}”是专用网关，而“{vnic}”位于虚拟化网络中。</translation>
    </message>
    <message>
        <source>0 rows of &quot;{site}&quot; &lt; 1.</source>
        <translation>“{site}”的行数为 0 &lt; 1。</translation>
    </message>
    <message>
        <source>A row of &quot;{site}&quot; has VLAN 0 and no subnet.</source>
        <translation>“{site}”的某一行 VLAN 为 0 且没有子网。</translation>
    </message>
    <message>
        <source>Windows Server 2012 of &quot;{h}&quot; &lt; Windows Server 2012 R2.</source>
        <translation>“{h}”的 Windows Server 2012 &lt; Windows Server 2012 R2。</translation>
    </message>
    <message>
        <source>The method of &quot;{tier}&quot; is NLB, and &quot;{vmn}&quot; is virtualized.</source>
        <translation>“{tier}”的方式是 NLB，而“{vmn}”是虚拟化网络。</translation>
    </message>
    <message>
        <source>0 IP pools of &quot;{sub}&quot; &lt; 1.</source>
        <translation>“{sub}”的 IP 地址池为 0 &lt; 1。</translation>
    </message>
    <message>
        <source>0 adapters of &quot;{vm}&quot; that allow MAC address spoofing &lt; 1.</source>
        <translation>“{vm}”中允许 MAC 地址欺骗的适配器为 0 &lt; 1。</translation>
    </message>
    <message>
        <source>0 routes of &quot;{vpn}&quot; &lt; 1, and BGP is switched off.</source>
        <translation>“{vpn}”的路由为 0 &lt; 1，且 BGP 已关闭。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fd::ui::CanvasView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Drag a host or a physical switch from the palette, or press Insert.</source>
        <translation>请从工具箱拖入主机或物理交换机，或按 Insert。</translation>
    </message>
    <message>
        <source>There is nothing to show in this view yet.</source>
        <translation>此视图中还没有内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adapter(s)</source>
        <translation>
            <numerusform>%n 个适配器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Positions are locked. Unlock them in the Arrange menu.</source>
        <translation>位置已锁定。请在“排列”菜单中解锁。</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>此处无法添加任何对象。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ChartPage</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>图表的表格形式</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ClipboardActions</name>
    <message numerus="yes">
        <source>%n objects copied.</source>
        <translation>
            <numerusform>已复制 %n 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects cut.</source>
        <translation>
            <numerusform>已剪切 %n 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n objects</source>
        <translation>
            <numerusform>已粘贴 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables not kept</source>
        <translation>
            <numerusform>%n 条线缆未保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links not kept</source>
        <translation>
            <numerusform>%n 个引用未保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects left out</source>
        <translation>
            <numerusform>%n 个对象被略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of parts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2 &quot;%3&quot;</source>
        <comment>object, field, what it referred to</comment>
        <translation>%1：%2“%3”</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::CommandPalette</name>
    <message>
        <source>Enter runs, Alt+Enter shows the place in the menus, Esc closes.</source>
        <translation>Enter 执行，Alt+Enter 显示在菜单中的位置，Esc 关闭。</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ComparePage</name>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次运行的比较</translation>
    </message>
    <message>
        <source>&amp;A:</source>
        <translation>&amp;A：</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>&amp;B：</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>第一次运行</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>第二次运行</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>交换 A 与 B</translation>
    </message>
    <message>
        <source>Adapters of the host</source>
        <translation>主机的适配器</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>What is compared in pictures</source>
        <translation>以图形比较的内容</translation>
    </message>
    <message>
        <source>Difference on the diagram</source>
        <translation>在图上显示差异</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>更改了什么？</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Changes of the design</source>
        <translation>设计的更改</translation>
    </message>
    <message>
        <source>Processors in run A</source>
        <translation>运行 A 的处理器</translation>
    </message>
    <message>
        <source>Processors in run B</source>
        <translation>运行 B 的处理器</translation>
    </message>
    <message>
        <source>Adapters in run A</source>
        <translation>运行 A 的适配器</translation>
    </message>
    <message>
        <source>Adapters in run B</source>
        <translation>运行 B 的适配器</translation>
    </message>
    <message>
        <source>Run two scenarios, or one before and after a change, to compare them.</source>
        <translation>请运行两个方案，或在更改前后运行同一方案，以进行比较。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Both runs have the same numbers.</source>
        <translation>两次运行的数值相同。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1，%2：%3 → %4</translation>
    </message>
    <message>
        <source>The design is the same in both runs.</source>
        <translation>两次运行的设计相同。</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
</context>
<context>
    <name>fd::ui::CoreChart</name>
    <message>
        <source>Load of each processor over time</source>
        <translation>各处理器随时间的负载</translation>
    </message>
    <message>
        <source>Time in s</source>
        <translation>时间 (秒)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
</context>
<context>
    <name>fd::ui::DuplicateActions</name>
    <message numerus="yes">
        <source>%n objects duplicated.</source>
        <translation>
            <numerusform>已为 %n 个对象创建副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>fd::ui::DuplicateDialog</name>
    <message>
        <source>Duplicate many</source>
        <translation>批量创建副本</translation>
    </message>
    <message>
        <source>To the next free ports</source>
        <translation>连接到下一个空闲端口</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of each of the selected objects</source>
        <translation>
            <numerusform>每个选定对象 %n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;IP addresses from the same pools</source>
        <translation>使用相同地址池的 IP 地址(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the &amp;machines on them too</source>
        <translation>同时复制其上的虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>Add many</source>
        <translation>批量添加</translation>
    </message>
    <message>
        <source>Host groups</source>
        <translation>主机组</translation>
    </message>
    <message>
        <source>To the same ports, further on for each copy</source>
        <translation>连接到相同的端口，每个副本依次后移</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>数量(&amp;N)：</translation>
    </message>
    <message>
        <source>N&amp;ames:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Spread over:</source>
        <translation>分布到(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Cables:</source>
        <translation>线缆(&amp;C)：</translation>
    </message>
    <message>
        <source>Without a tick all stay in the host group of the original.</source>
        <translation>不勾选时，全部留在原对象的主机组中。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Makes %1.</source>
        <comment>a list of numbers and kinds</comment>
        <translation>将生成 %1。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>视图(&amp;V)：</translation>
    </message>
    <message>
        <source>A&amp;rea:</source>
        <translation>区域(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>方向(&amp;O)：</translation>
    </message>
    <message>
        <source>Re&amp;solution:</source>
        <translation>分辨率(&amp;S)：</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>透明背景(&amp;B)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告 (HTML)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>打印用</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>与图片同大</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>One HTML file with all tables, pictures, problems and simulated runs.</source>
        <translation>一个 HTML 文件，包含所有表格、图片、问题和模拟结果。</translation>
    </message>
    <message>
        <source>With the &amp;loads of the simulation</source>
        <translation>包含模拟负载(&amp;L)</translation>
    </message>
    <message>
        <source>What the diagram shows of the simulated moment is in the picture too</source>
        <translation>图中显示的模拟时刻负载也会出现在图片中</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>缩放：</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Signs of problems</source>
        <translation>问题标记</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>裁切标记</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>图(&amp;D)</translation>
    </message>
    <message>
        <source>Title bloc&amp;k</source>
        <translation>标题栏(&amp;K)</translation>
    </message>
    <message>
        <source>Fit to one sheet</source>
        <translation>缩放到一张</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 sheets</source>
        <translation>%1 × %2 张</translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation>屏幕上可见的部分</translation>
    </message>
</context>
<context>
    <name>fd::ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在绘制预览…</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of %1</source>
        <translation>
            <numerusform>%n 张，每张 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>fd::ui::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fd::ui::FindBar</name>
    <message>
        <source>Find: a name, or kind:nic speed:&gt;=10 vlan:120 site:&quot;New York&quot; problem:error</source>
        <translation>查找：名称，或 kind:nic speed:&gt;=10 vlan:120 site:&quot;New York&quot; problem:error</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>查找对象</translation>
    </message>
    <message>
        <source>Previous result (Shift+F3)</source>
        <translation>上一个结果 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next result (F3)</source>
        <translation>下一个结果 (F3)</translation>
    </message>
    <message>
        <source>Select all results</source>
        <translation>选择所有结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, number of results</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::HeatMap</name>
    <message>
        <source>No processor received anything in this run.</source>
        <translation>此次运行中没有处理器接收数据。</translation>
    </message>
    <message>
        <source>Run a scenario to see what each processor has to do.</source>
        <translation>请运行一个方案，以查看每个处理器的负担。</translation>
    </message>
    <message>
        <source>Load in %</source>
        <translation>负载 (%)</translation>
    </message>
</context>
<context>
    <name>fd::ui::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Start of the help</source>
        <translation>帮助首页</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面内容</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>fd::ui::HistoryPanel</name>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>fd::ui::HowMany</name>
    <message>
        <source>How many?</source>
        <translation>多少个？</translation>
    </message>
    <message>
        <source>The number in braces counts up</source>
        <translation>花括号中的数字依次递增</translation>
    </message>
    <message>
        <source>How &amp;many?</source>
        <translation>多少个(&amp;M)？</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>fd::ui::InspectorPanel</name>
    <message>
        <source>Keep showing this object</source>
        <translation>保持显示此对象</translation>
    </message>
    <message>
        <source>Problems here</source>
        <translation>此处的问题</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>被以下对象使用</translation>
    </message>
    <message>
        <source>Select an object to see and change what it is.</source>
        <translation>请选择一个对象以查看和更改其属性。</translation>
    </message>
    <message>
        <source>Choose one kind to change its fields:</source>
        <translation>请选择一种类型以更改其字段：</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何对象</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>of different kinds</source>
        <translation>不同类型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>kind, name, field that refers to the object</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::KeyEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which loses it if you assign it here.</source>
        <comment>key, command</comment>
        <translation>%1 已属于“%2”，若在此分配，后者将失去该按键。</translation>
    </message>
    <message>
        <source>T&amp;ake over</source>
        <translation>接管(&amp;A)</translation>
    </message>
</context>
<context>
    <name>fd::ui::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>fd::ui::LayoutBar</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep these places. One step that can be undone.</source>
        <translation>保留这些位置。这是一个可以撤消的步骤。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave everything where it was.</source>
        <translation>全部保持原位。</translation>
    </message>
    <message>
        <source>Layout of everything:</source>
        <translation>排列全部：</translation>
    </message>
    <message>
        <source>Layout of the selection:</source>
        <translation>排列所选内容：</translation>
    </message>
    <message>
        <source>Layout preview</source>
        <translation>布局预览</translation>
    </message>
</context>
<context>
    <name>fd::ui::LongWork</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>大约还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>正在检查设计</translation>
    </message>
    <message>
        <source>The design has been checked.</source>
        <translation>设计已检查完毕。</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>正在模拟</translation>
    </message>
    <message>
        <source>The simulation has ended.</source>
        <translation>模拟已结束。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>The repairs have been made.</source>
        <translation>修复已完成。</translation>
    </message>
    <message>
        <source>Computing reachability</source>
        <translation>正在计算可达性</translation>
    </message>
    <message>
        <source>Reachability has been computed.</source>
        <translation>可达性已计算完毕。</translation>
    </message>
</context>
<context>
    <name>fd::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤消(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Fabric Designer</source>
        <translation>Fabric Designer</translation>
    </message>
    <message>
        <source>%1[*] (read-only) - %2</source>
        <comment>design, program</comment>
        <translation>%1[*]（只读）- %2</translation>
    </message>
    <message>
        <source>%1[*] - %2</source>
        <comment>design, program</comment>
        <translation>%1[*] - %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, advice</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of advice</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking, %n left</source>
        <translation>
            <numerusform>正在检查，剩余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of hosts, number of machines</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何对象</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>显示大纲</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>显示检查器</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>显示历史记录</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>恢复到 100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n objects deleted.</source>
        <translation>
            <numerusform>已删除 %n 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新设计</translation>
    </message>
    <message>
        <source>There is nothing that &quot;%1&quot; could be connected to.</source>
        <translation>没有可与“%1”连接的对象。</translation>
    </message>
    <message>
        <source>Connect &quot;%1&quot; to…</source>
        <translation>将“%1”连接到…</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入%1</translation>
    </message>
    <message>
        <source>Command or object: &gt; for commands, @ for objects</source>
        <translation>命令或对象：&gt; 仅命令，@ 仅对象</translation>
    </message>
    <message>
        <source>About Fabric Designer</source>
        <translation>关于 Fabric Designer</translation>
    </message>
    <message>
        <source>Fabric Designer %1</source>
        <translation>Fabric Designer %1</translation>
    </message>
    <message>
        <source>Design, check and simulate Hyper-V and VMM network fabrics.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>设计、检查和模拟 Hyper-V 与 VMM 网络结构。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。不附带任何担保。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Fabric designs (*.fabric);;All files (*)</source>
        <translation>结构设计 (*.fabric);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则这些更改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2</source>
        <translation>未打开“%1”。%2</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>打开可读取的部分</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>没有名为“%1”的示例。</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>The file was changed by another program.</source>
        <translation>该文件已被其他程序更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more notes)</source>
        <translation>
            <numerusform>（以及另外 %n 条说明）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Notes on opening</source>
        <translation>打开时的说明</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <comment>for example 3 hosts</comment>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is connected here that could be disconnected.</source>
        <translation>此处没有可断开的连接。</translation>
    </message>
    <message>
        <source>No host uses it yet.</source>
        <translation>尚无主机使用它。</translation>
    </message>
    <message>
        <source>There is no host that it could be deployed to.</source>
        <translation>没有可以部署到的主机。</translation>
    </message>
    <message>
        <source>Deploy &quot;%1&quot; to…</source>
        <translation>将“%1”部署到…</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VLAN, who uses it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>VLAN: none</source>
        <translation>VLAN：无</translation>
    </message>
    <message>
        <source>Show where one VLAN goes</source>
        <translation>显示某个 VLAN 的去向</translation>
    </message>
    <message>
        <source>Show only a part of the design</source>
        <translation>仅显示设计的一部分</translation>
    </message>
    <message>
        <source>only problems</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>Filter: all</source>
        <translation>筛选器：全部</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选器：%1</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>上下文菜单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind, owner</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>recovered work</source>
        <translation>恢复的工作</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>文件本身不会更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no designs and were not opened.</source>
        <translation>
            <numerusform>%n 个文件不是设计，未打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list and cannot be opened. Copy its rows in a spreadsheet and paste them into the Table view.</source>
        <translation>“%1”是列表，无法打开。请在电子表格中复制各行，再粘贴到表格视图中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no design and was not opened. Designs end with .fabric.</source>
        <translation>“%1”不是设计，未打开。设计文件以 .fabric 结尾。</translation>
    </message>
    <message>
        <source>Looking for repairs…</source>
        <translation>正在查找修复方法…</translation>
    </message>
    <message>
        <source>Show in the Problems panel</source>
        <translation>在“问题”面板中显示</translation>
    </message>
    <message>
        <source>There is no ready-made repair</source>
        <translation>没有现成的修复方法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>repair, what it changes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (not found): locate…</source>
        <translation>%1（未找到）：定位…</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;</source>
        <translation>正在打开“%1”</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot;</source>
        <translation>正在写入“%1”</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>正在绘制图片</translation>
    </message>
    <message>
        <source>Another design is being opened.</source>
        <translation>正在打开另一个设计。</translation>
    </message>
    <message>
        <source>Check cancelled</source>
        <translation>检查已取消</translation>
    </message>
</context>
<context>
    <name>fd::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>fd::ui::MigrationChart</name>
    <message>
        <source>waits for a free slot</source>
        <translation>等待空闲名额</translation>
    </message>
    <message>
        <source>%1, stands still for %2 ms</source>
        <translation>%1，停顿 %2 毫秒</translation>
    </message>
    <message>
        <source>Time in s</source>
        <translation>时间 (秒)</translation>
    </message>
    <message>
        <source>No machine moved during this run.</source>
        <translation>此次运行期间没有虚拟机迁移。</translation>
    </message>
    <message>
        <source>Run a scenario that moves machines to see their migrations.</source>
        <translation>请运行一个移动虚拟机的方案，以查看其迁移。</translation>
    </message>
    <message>
        <source>%1: %2 of memory, %3 dirtied each second</source>
        <translation>%1：内存 %2，每秒改写 %3</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>It waits: the hosts take part in as many migrations as they may.</source>
        <translation>正在等待：主机参与的迁移数已达上限。</translation>
    </message>
    <message>
        <source>Passes: %1</source>
        <translation>各轮：%1</translation>
    </message>
    <message>
        <source>Slower for %1 (brown-out), still for %2 ms (black-out)</source>
        <translation>减速 %1 (brown-out)，停顿 %2 毫秒 (black-out)</translation>
    </message>
    <message>
        <source>Paused because of the pass limit: it dirties memory as fast as it can be sent.</source>
        <translation>因轮数上限而暂停：改写内存的速度与发送速度相当。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Dirtied each second</source>
        <translation>每秒改写</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>paused because of the pass limit</source>
        <translation>因轮数上限而暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s); the longest, %1, takes %2.</source>
        <translation>
            <numerusform>%n 次迁移；最长的是 %1，用时 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s), none finished.</source>
        <translation>
            <numerusform>%n 次迁移，均未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>尚未运行。</translation>
    </message>
</context>
<context>
    <name>fd::ui::NewDesignWizard</name>
    <message>
        <source>New design step by step</source>
        <translation>逐步新建设计</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Where do the hosts stand? Each place becomes a host group with its own VLANs, subnets and top-of-rack switches.</source>
        <translation>主机位于何处？每个地点将成为一个主机组，拥有自己的 VLAN、子网和架顶交换机。</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <comment>name of a site</comment>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Sites, one in a line</source>
        <translation>站点，每行一个</translation>
    </message>
    <message>
        <source>&amp;Sites, one in a line:</source>
        <translation>站点，每行一个(&amp;S)：</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How many hosts does each site have, and how are they connected?</source>
        <translation>每个站点有多少台主机，如何连接？</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>&amp;Hosts in each site:</source>
        <translation>每个站点的主机数(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Adapters of each host:</source>
        <translation>每台主机的适配器数(&amp;A)：</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>速度(&amp;P)：</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Management and virtual machines are always there. What else do the hosts carry, and over which adapters?</source>
        <translation>管理和虚拟机流量始终存在。主机还承载哪些流量，经由哪些适配器？</translation>
    </message>
    <message>
        <source>&amp;Cluster heartbeat and shared volumes</source>
        <translation>群集检测信号和共享卷(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Live migration</source>
        <translation>实时迁移(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;onverged: everything over one embedded team (SET)</source>
        <translation>聚合：全部经由一个嵌入式组 (SET)(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;eparate: one adapter for each kind of traffic, two for the machines</source>
        <translation>分离：每种流量一个适配器，虚拟机两个(&amp;E)</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenants get networks of their own by network virtualization; they may all use the same addresses. Leave the list empty if there are none.</source>
        <translation>租户通过网络虚拟化拥有自己的网络，可以使用相同的地址。没有租户时请将列表留空。</translation>
    </message>
    <message>
        <source>Tenants, one in a line</source>
        <translation>租户，每行一个</translation>
    </message>
    <message>
        <source>&amp;Tenants, one in a line:</source>
        <translation>租户，每行一个(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Virtual machines on each host:</source>
        <translation>每台主机的虚拟机数(&amp;V)：</translation>
    </message>
    <message>
        <source>This makes: %1.</source>
        <translation>将生成：%1。</translation>
    </message>
    <message>
        <source>Na&amp;mes begin with:</source>
        <translation>名称前缀(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>fd::ui::ObjectTable</name>
    <message>
        <source>Kind of the rows</source>
        <translation>行的类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>field</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>对行分组</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fd::ui::ObjectTableModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, value, number of rows</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fd::ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, number of objects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>fd::ui::OutlinePanel</name>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Order of the outline</source>
        <translation>大纲排序方式</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Nothing here yet. Drag a host from the palette or press Ctrl+K.</source>
        <translation>这里还没有内容。请从工具箱拖入一台主机，或按 Ctrl+K。</translation>
    </message>
</context>
<context>
    <name>fd::ui::PalettePanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>筛选工具箱</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Drag to the view, or press Enter to insert</source>
        <translation>拖到视图中，或按 Enter 插入</translation>
    </message>
</context>
<context>
    <name>fd::ui::PasteRowsDialog</name>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Rows to be made</source>
        <translation>将要创建的行</translation>
    </message>
    <message>
        <source>Column %1 is left out: no field is called &quot;%2&quot;.</source>
        <translation>略过第 %1 列：没有名为“%2”的字段。</translation>
    </message>
    <message>
        <source>These rows make %1.</source>
        <translation>这些行将创建 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be taken:</source>
        <translation>
            <numerusform>%n 个单元格无法采用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>fd::ui::PreferencesDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Restore defaults of this page</source>
        <translation>还原此页的默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Set by your instructor.</source>
        <translation>由您的教师设定。</translation>
    </message>
</context>
<context>
    <name>fd::ui::Presentation</name>
    <message>
        <source>%1 ends the presentation.</source>
        <comment>keys</comment>
        <translation>%1 结束演示。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemDetails</name>
    <message>
        <source>About the problem</source>
        <translation>关于此问题</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Take acceptance back</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>&amp;This problem…</source>
        <translation>此问题(&amp;T)…</translation>
    </message>
    <message>
        <source>This rule for this &amp;object…</source>
        <translation>针对此对象的这条规则(&amp;O)…</translation>
    </message>
    <message>
        <source>This &amp;rule everywhere…</source>
        <translation>所有位置的此规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>If left alone:</source>
        <translation>如果不处理：</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>由 %1 于 %2 接受：%3</translation>
    </message>
    <message>
        <source>Less about this rule</source>
        <translation>收起此规则的信息</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>有关此规则的更多信息</translation>
    </message>
    <message>
        <source>adds a %1</source>
        <comment>kind of object</comment>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>deletes %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 becomes %4</source>
        <translation>%2 的%1：%3 变为 %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more objects</source>
        <translation>
            <numerusform>%1；另有 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of this kind</source>
        <translation>
            <numerusform>此类全部 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n of this kind</source>
        <translation>
            <numerusform>%1：此类全部 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ready-made repair</source>
        <translation>没有现成的修复</translation>
    </message>
    <message>
        <source>Accept problem</source>
        <translation>接受问题</translation>
    </message>
    <message>
        <source>Why is it fine here? The reason is kept in the design and shown in reports.</source>
        <translation>为什么此处可以接受？原因会保存在设计中并显示在报告里。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemsModel</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>出现时间</translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemsPanel</name>
    <message>
        <source>Only selection</source>
        <translation>仅限所选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Advice %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>已接受 %1</translation>
    </message>
    <message>
        <source>Open a design to have it checked.</source>
        <translation>请打开一个设计以进行检查。</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message numerus="yes">
        <source>No problems found. %n rules ran.</source>
        <translation>
            <numerusform>未发现问题。已运行 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>按对象</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachBar</name>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>流量(&amp;T)</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP 端口</translation>
    </message>
    <message>
        <source>Port </source>
        <comment>before the number of a TCP port</comment>
        <translation>端口 </translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Only differences from expected</source>
        <translation>仅显示与预期不符的</translation>
    </message>
    <message>
        <source>Save or copy the matrix</source>
        <translation>保存或复制矩阵</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>保存 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachDetails</name>
    <message>
        <source>Must reach</source>
        <translation>必须到达</translation>
    </message>
    <message>
        <source>Expect that these reach each other; the matrix marks where they do not.</source>
        <translation>预期它们能够互通；矩阵会标出不能互通之处。</translation>
    </message>
    <message>
        <source>Must not reach</source>
        <translation>不得到达</translation>
    </message>
    <message>
        <source>Expect that these stay apart; the matrix marks where they do not.</source>
        <translation>预期它们保持隔离；矩阵会标出未隔离之处。</translation>
    </message>
    <message>
        <source>The way of the packet and of its answer:</source>
        <translation>数据包及其应答的路径：</translation>
    </message>
    <message>
        <source>The way of the packet</source>
        <translation>数据包的路径</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>预期：</translation>
    </message>
    <message>
        <source>Expected reachability</source>
        <translation>预期的可达性</translation>
    </message>
    <message>
        <source>Remove expectation</source>
        <translation>移除预期</translation>
    </message>
    <message>
        <source>Choose a cell to see why it is so.</source>
        <translation>选择一个单元格以查看原因。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what happens</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (answer)</source>
        <translation>%1（应答）</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>Here it ends: %1</source>
        <translation>到此为止：%1</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>无适用对象</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>expectation, whether it holds</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachModel</name>
    <message>
        <source>No tenant</source>
        <translation>无租户</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>无主机</translation>
    </message>
    <message>
        <source>No subnet</source>
        <translation>无子网</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n alike</source>
        <translation>
            <numerusform>%1 和 %n 个同类</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of adapters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An adapter and itself.</source>
        <translation>适配器自身。</translation>
    </message>
    <message>
        <source>Some reach each other and some do not. For example: %1</source>
        <translation>有些能互通，有些不能。例如：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>some</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>sender, receiver, state</comment>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <source>, not as expected</source>
        <translation>，与预期不符</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachPanel</name>
    <message>
        <source>Reachability matrix</source>
        <translation>可达性矩阵</translation>
    </message>
    <message>
        <source>Rows send, columns receive. Enter shows the way, Space opens the row, Shift+Space the column.</source>
        <translation>行发送，列接收。Enter 显示路径，空格展开行，Shift+空格展开列。</translation>
    </message>
    <message>
        <source>%1 must reach %2</source>
        <translation>%1 必须到达 %2</translation>
    </message>
    <message>
        <source>%1 must not reach %2</source>
        <translation>%1 不得到达 %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Open a design to see who reaches whom.</source>
        <translation>请打开一个设计，以查看谁能到达谁。</translation>
    </message>
    <message>
        <source>Computing who reaches whom…</source>
        <translation>正在计算可达性…</translation>
    </message>
    <message>
        <source>Not computed. Choose Compute to see who reaches whom.</source>
        <translation>尚未计算。请选择“计算”以查看谁能到达谁。</translation>
    </message>
    <message>
        <source>Nothing is expected yet. Choose a cell, then Must reach or Must not reach.</source>
        <translation>尚未设置预期。请选择一个单元格，然后选择“必须可达”或“不得可达”。</translation>
    </message>
    <message>
        <source>Everything is as expected.</source>
        <translation>一切符合预期。</translation>
    </message>
    <message>
        <source>No adapter matches the filter.</source>
        <translation>没有符合筛选条件的适配器。</translation>
    </message>
    <message>
        <source>The design has no adapters yet.</source>
        <translation>设计中还没有适配器。</translation>
    </message>
    <message>
        <source>The design has changed; the matrix shows how it was.</source>
        <translation>设计已更改；矩阵显示的是之前的状态。</translation>
    </message>
    <message>
        <source>%1 adapters of %2 kinds. Rows send, columns receive.</source>
        <translation>%1 个适配器，共 %2 种。行发送，列接收。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>保存 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReferenceEditor</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReferencesEditor</name>
    <message>
        <source>Choose from a list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>Choose %1 from a list</source>
        <translation>从列表中选择：%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
</context>
<context>
    <name>fd::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation>另存为配置文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>删除配置文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置文件(&amp;P)</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Severity of the chosen rules</source>
        <translation>所选规则的严重性</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>按规则本身</translation>
    </message>
    <message>
        <source>S&amp;everity of the chosen rules</source>
        <translation>所选规则的严重性(&amp;E)</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>另存为配置文件</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置文件的名称</translation>
    </message>
</context>
<context>
    <name>fd::ui::RunData</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Processor %1 of %2: %3 of what it can receive</source>
        <translation>%2 的处理器 %1：接收能力的 %3</translation>
    </message>
    <message>
        <source>Queue %1 of %2: %3</source>
        <translation>%2 的队列 %1：%3</translation>
    </message>
    <message>
        <source>The host receives:</source>
        <translation>该主机接收：</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 接收</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 发送</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Live migration of %1</source>
        <translation>%1 的实时迁移</translation>
    </message>
    <message>
        <source>%1 is done after</source>
        <translation>%1 的完成时间</translation>
    </message>
    <message>
        <source>%1, processor %2, peak</source>
        <translation>%1，处理器 %2，峰值</translation>
    </message>
    <message>
        <source>the outside world</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>processor %1 of %2</source>
        <translation>%2 的处理器 %1</translation>
    </message>
    <message>
        <source>adapter %1 of %2</source>
        <translation>%2 的适配器 %1</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>链路 %1</translation>
    </message>
    <message>
        <source>the maximum bandwidth of %1</source>
        <translation>%1 的最大带宽</translation>
    </message>
    <message>
        <source>%1: %2, held back by %3</source>
        <translation>%1：%2，受限于 %3</translation>
    </message>
    <message>
        <source>Nothing more goes through at some moments: it is a bottleneck of this run.</source>
        <translation>某些时刻已无余量：它是此次运行的瓶颈。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more flow(s) that are held back</source>
        <translation>
            <numerusform>另有 %n 个受限的流</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds it back at this moment: all get what they want.</source>
        <translation>此刻没有限制：各方都得到所需。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more flow(s)</source>
        <translation>
            <numerusform>另有 %n 个流</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds it back: it sends what it wants.</source>
        <translation>没有限制：按需发送。</translation>
    </message>
</context>
<context>
    <name>fd::ui::ScenarioEditor</name>
    <message>
        <source>&amp;Duration:</source>
        <translation>持续时间(&amp;D)：</translation>
    </message>
    <message>
        <source>Sa&amp;mpling interval:</source>
        <translation>采样间隔(&amp;M)：</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>随机种子(&amp;E)：</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>采样间隔</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same design, scenario and seed give the same numbers.</source>
        <translation>相同的设计、方案和随机种子会得到相同的数值。</translation>
    </message>
    <message>
        <source>Traffic: who sends to whom</source>
        <translation>流量：谁发送给谁</translation>
    </message>
    <message>
        <source>Events: what happens when</source>
        <translation>事件：何时发生什么</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation>添加流量</translation>
    </message>
    <message>
        <source>Remove the selected traffic</source>
        <translation>移除所选流量</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Remove the selected events</source>
        <translation>移除所选事件</translation>
    </message>
    <message>
        <source>Keep in the design to change it</source>
        <translation>保留到设计中以便修改</translation>
    </message>
    <message>
        <source>What it plays</source>
        <translation>播放内容</translation>
    </message>
</context>
<context>
    <name>fd::ui::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Duplicate, or keep a ready-made one in the design</source>
        <translation>创建副本，或将现成方案保存到设计中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Record what the selected objects do</source>
        <translation>录制所选对象的行为</translation>
    </message>
    <message>
        <source>The selected ones &amp;talk to each other</source>
        <translation>所选对象相互通信(&amp;T)</translation>
    </message>
    <message>
        <source>The first one &amp;copies 10 GB to the others</source>
        <translation>第一个向其他对象复制 10 GB(&amp;C)</translation>
    </message>
    <message>
        <source>The selected ones are &amp;moved to another host</source>
        <translation>将所选对象移到其他主机(&amp;M)</translation>
    </message>
    <message>
        <source>Ready-made for this design</source>
        <translation>为此设计准备的现成方案</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>方案 1</translation>
    </message>
    <message>
        <source>Recording 1</source>
        <translation>录制 1</translation>
    </message>
</context>
<context>
    <name>fd::ui::ScenarioTableModel</name>
    <message>
        <source>chosen by the program</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>outside world</source>
        <translation>外部网络</translation>
    </message>
</context>
<context>
    <name>fd::ui::SeriesChart</name>
    <message>
        <source>Time in s</source>
        <translation>时间 (秒)</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>%1: %2 of at most %3, %4 of it guaranteed</source>
        <translation>%1：%2，最多 %3，其中保证 %4</translation>
    </message>
    <message>
        <source>%1: %2 of at most %3</source>
        <translation>%1：%2，最多 %3</translation>
    </message>
    <message>
        <source>%1: %2, guaranteed are %3</source>
        <translation>%1：%2，保证 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fd::ui::SimulationPanel</name>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing on this host sends anything at this moment.</source>
        <translation>此刻该主机上没有任何发送。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Stopped at %1. The results are partial.</source>
        <translation>在 %1 停止。结果不完整。</translation>
    </message>
    <message>
        <source>The design has changed since this run.</source>
        <translation>自此次运行以来设计已更改。</translation>
    </message>
    <message>
        <source>Share by weight</source>
        <translation>按权重的份额</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Taken for granted:</source>
        <translation>假设：</translation>
    </message>
    <message>
        <source>Fingerprint of the results: %1</source>
        <translation>结果指纹：%1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Traffic and events of the scenario</source>
        <translation>方案的流量与事件</translation>
    </message>
    <message>
        <source>Load of each processor</source>
        <translation>各处理器的负载</translation>
    </message>
    <message>
        <source>Throughput against limits and guarantees</source>
        <translation>吞吐量与上限、保证值的对比</translation>
    </message>
    <message>
        <source>Live migrations pass by pass</source>
        <translation>逐轮显示的实时迁移</translation>
    </message>
    <message>
        <source>Drops and queueing: what had to wait</source>
        <translation>丢弃与排队：需要等待的部分</translation>
    </message>
    <message>
        <source>Weights and measured shares</source>
        <translation>权重与实测份额</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次运行的比较</translation>
    </message>
    <message>
        <source>What was taken for granted</source>
        <translation>所作的假设</translation>
    </message>
    <message>
        <source>Scenario and results</source>
        <translation>方案与结果</translation>
    </message>
    <message>
        <source>Throughput over time</source>
        <translation>随时间变化的吞吐量</translation>
    </message>
    <message>
        <source>What had to wait or was dropped, over time</source>
        <translation>等待或被丢弃的数据随时间变化</translation>
    </message>
    <message>
        <source>Live migrations over time</source>
        <translation>随时间变化的实时迁移</translation>
    </message>
    <message>
        <source>The host whose charts are shown</source>
        <translation>要显示图表的主机</translation>
    </message>
    <message>
        <source>The chosen host over the whole run</source>
        <translation>所选主机在整个运行期间的情况</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>为何是这个数值？</translation>
    </message>
    <message>
        <source>Adapters of the host</source>
        <translation>主机的适配器</translation>
    </message>
    <message>
        <source>Virtual adapters of the host</source>
        <translation>主机的虚拟适配器</translation>
    </message>
    <message>
        <source>Links between switches</source>
        <translation>交换机之间的链路</translation>
    </message>
    <message>
        <source>Whose throughput</source>
        <translation>吞吐量对象</translation>
    </message>
    <message>
        <source>Nothing of this kind carried anything.</source>
        <translation>此类对象均未传输任何数据。</translation>
    </message>
    <message>
        <source>Everybody got what they wanted.</source>
        <translation>所有流量都得到了期望的速率。</translation>
    </message>
    <message>
        <source>Stopped before anything was computed.</source>
        <translation>在计算出任何结果之前已停止。</translation>
    </message>
    <message>
        <source>Choose a scenario and run it.</source>
        <translation>请选择一个方案并运行。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Run a scenario, then click a number to learn where it comes from.</source>
        <translation>请运行一个方案，然后点击数值以了解其由来。</translation>
    </message>
    <message>
        <source>Measured share</source>
        <translation>实测份额</translation>
    </message>
    <message>
        <source>Estimate. Model: fluid, max-min shares.</source>
        <translation>估算值。模型：流体，最大最小份额。</translation>
    </message>
    <message>
        <source>Estimate. Model: fluid, max-min shares; core capacity %1; &lt;a href=&quot;settings:%2&quot;&gt;settings&lt;/a&gt;, &lt;a href=&quot;notes:&quot;&gt;notes&lt;/a&gt;</source>
        <translation>估算值。模型：流体，最大最小份额；核心容量 %1；&lt;a href=&quot;settings:%2&quot;&gt;设置&lt;/a&gt;，&lt;a href=&quot;notes:&quot;&gt;备注&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>No processor received anything.</source>
        <translation>没有处理器接收数据。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Nobody is held back at this moment.</source>
        <translation>此刻没有流量受限。</translation>
    </message>
    <message>
        <source>Nothing flows at this moment.</source>
        <translation>此刻没有流量。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) on this host.</source>
        <translation>
            <numerusform>此主机上有 %n 个发送方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are within 5 % where a link is the limit, within 25 % where a processor is; pauses are right to the order of magnitude only.</source>
        <translation>瓶颈为链路时，时间误差在 5 % 以内；为处理器时，在 25 % 以内；停顿时间只在数量级上准确。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>scenario, design</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&lt;b&gt;Partial&lt;/b&gt; up to %1. %2</source>
        <comment>a moment, a sentence</comment>
        <translation>&lt;b&gt;部分结果&lt;/b&gt;，截至 %1。%2</translation>
    </message>
    <message>
        <source>Busiest now: processor %1 of %2 with %3.</source>
        <translation>当前最忙：%2 的处理器 %1，%3。</translation>
    </message>
    <message>
        <source>Held back most now: %1 gets %2 less than it wants.</source>
        <translation>当前受限最多：%1 比期望少 %2。</translation>
    </message>
    <message>
        <source>Most now: %1 with %2.</source>
        <translation>当前最多：%1，%2。</translation>
    </message>
    <message>
        <source>Run on another design</source>
        <translation>在另一个设计上运行</translation>
    </message>
    <message>
        <source>Fabric designs (*.fabric)</source>
        <translation>结构设计 (*.fabric)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
</context>
<context>
    <name>fd::ui::StartPage</name>
    <message>
        <source>Fabric Designer</source>
        <translation>Fabric Designer</translation>
    </message>
    <message>
        <source>Design, check and simulate Hyper-V and VMM network fabrics.</source>
        <translation>设计、检查和模拟 Hyper-V 与 VMM 网络结构。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有内容都保留在此计算机上。</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <comment>name, time</comment>
        <translation>已恢复：%1，%2</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>打开已恢复的设计</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>An empty fabric to build up.</source>
        <translation>从空白结构开始构建。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A design from this computer.</source>
        <translation>此计算机上的设计。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes newer than the file</source>
        <translation>
            <numerusform>比文件新 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>New design step by step…</source>
        <translation>逐步新建设计…</translation>
    </message>
    <message>
        <source>Sites, hosts, traffic and tenants from four questions.</source>
        <translation>通过四个问题得到站点、主机、流量和租户。</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>快速导览</translation>
    </message>
    <message>
        <source>Five notes about the window, with a sample.</source>
        <translation>用一个示例介绍窗口的五条提示。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>What this program does, on one page.</source>
        <translation>用一页说明本程序的功能。</translation>
    </message>
    <message>
        <source>Designs that you open or save appear here.</source>
        <translation>打开或保存的设计会显示在此处。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, folder</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Pinned: stays at the top of the list</source>
        <translation>已固定：保持在列表顶部</translation>
    </message>
    <message>
        <source>Pin to the top of the list</source>
        <translation>固定到列表顶部</translation>
    </message>
    <message>
        <source>Locate &quot;%1&quot;</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>Fabric designs (*.fabric)</source>
        <translation>结构设计 (*.fabric)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示更少</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>recent files</comment>
        <translation>
            <numerusform>显示全部 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::StoryText</name>
    <message>
        <source>%1 sends %2 to %3</source>
        <translation>%1 向 %3 发送 %2</translation>
    </message>
    <message>
        <source>%1 sends to %2 as fast as it goes</source>
        <translation>%1 以最快速度向 %2 发送</translation>
    </message>
    <message>
        <source>%1 sends to %2 in bursts of %3</source>
        <translation>%1 以 %3 的突发向 %2 发送</translation>
    </message>
    <message>
        <source>%1 sends to %2 at up to %3</source>
        <translation>%1 以最高 %3 向 %2 发送</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, action, object</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, action</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plays %1, with a value every %2</source>
        <translation>播放 %1，每 %2 一个值</translation>
    </message>
    <message>
        <source>the outside world</source>
        <translation>外部</translation>
    </message>
</context>
<context>
    <name>fd::ui::TimeSlider</name>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
</context>
<context>
    <name>fd::ui::TitleBlockPage</name>
    <message>
        <source>Project:</source>
        <translation>项目：</translation>
    </message>
    <message>
        <source>Subtitle:</source>
        <translation>副标题：</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>客户：</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>作者：</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>徽标：</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.svg *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>fd::ui::Tour</name>
    <message>
        <source>What can be drawn</source>
        <translation>可以绘制的内容</translation>
    </message>
    <message>
        <source>Drag from the palette onto the view, or press Enter on an entry. Ctrl+K finds everything by name.</source>
        <translation>从工具箱拖到视图上，或在条目上按 Enter。Ctrl+K 可按名称查找一切。</translation>
    </message>
    <message>
        <source>One design, several views</source>
        <translation>一个设计，多个视图</translation>
    </message>
    <message>
        <source>Physical, logical, tenant and host views and the table show the same objects. Ctrl+1 to Ctrl+5 switch.</source>
        <translation>物理、逻辑、租户和主机视图以及表格显示相同的对象。用 Ctrl+1 到 Ctrl+5 切换。</translation>
    </message>
    <message>
        <source>All about the selected object</source>
        <translation>所选对象的全部信息</translation>
    </message>
    <message>
        <source>Values are checked while you type. Ctrl+Z takes every step back.</source>
        <translation>输入时即检查值。Ctrl+Z 可撤消每一步。</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Every change is checked. A problem says why it is one and often brings the button that mends it; F8 goes to the next.</source>
        <translation>每次更改都会检查。问题会说明原因，往往带有修复按钮；F8 转到下一个。</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Problems, objects, selection and saving at a glance; each field opens its panel. F1 helps everywhere.</source>
        <translation>一目了然地查看问题、对象、选择和保存状态；每个字段都可打开对应面板。F1 随处提供帮助。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
</context>
<context>
    <name>fd::ui::TransportBar</name>
    <message>
        <source>Time of the simulation</source>
        <translation>模拟时间</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>后退一步 (,)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>One step forward (.)</source>
        <translation>前进一步 (.)</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>到结尾后重新开始</translation>
    </message>
    <message>
        <source>Freeze what the diagram shows</source>
        <translation>冻结图中显示的内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>fd::ui::ValueEditor</name>
    <message>
        <source>Several values (%1)</source>
        <translation>多个值 (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>fd::ui::ViewArea</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>fd::ui::ViewBar</name>
    <message>
        <source>All hosts</source>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) do not allow it</source>
        <translation>
            <numerusform>%n 个端口不允许它</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these ports</source>
        <translation>选择这些端口</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
</context>
<context>
    <name>fd::ui::Why</name>
    <message>
        <source>Click a cell, a line or a bar to learn why it has its value.</source>
        <translation>点击单元格、线条或条形，即可了解其数值的由来。</translation>
    </message>
    <message>
        <source>the outside world</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>%1 can receive %2 on one processor</source>
        <translation>%1 的单个处理器可接收 %2</translation>
    </message>
    <message>
        <source>%1 carries %2 in one direction</source>
        <translation>%1 单向承载 %2</translation>
    </message>
    <message>
        <source>the port profile of %1 allows %2</source>
        <translation>%1 的端口配置文件允许 %2</translation>
    </message>
    <message>
        <source>Nobody shares it.</source>
        <translation>没有其他流量共享。</translation>
    </message>
    <message>
        <source>It is shared with:</source>
        <translation>共享者：</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bottleneck: %1&lt;/b&gt;. Limit: %2. If it were more, this number would rise.</source>
        <translation>&lt;b&gt;瓶颈：%1&lt;/b&gt;。限制：%2。如果提高限制，此数值会上升。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>It wants %1.</source>
        <translation>需求为 %1。</translation>
    </message>
    <message>
        <source>Nothing holds it back: it gets what it wants.</source>
        <translation>没有任何限制：得到了期望的速率。</translation>
    </message>
    <message>
        <source>It does not send at this moment.</source>
        <translation>此刻没有发送。</translation>
    </message>
    <message>
        <source>Bottleneck: %1. Limit: %2.</source>
        <translation>瓶颈：%1。上限：%2。</translation>
    </message>
    <message>
        <source>Nothing holds these back: they get what they want.</source>
        <translation>它们没有受到任何限制：得到了期望的速率。</translation>
    </message>
    <message>
        <source>Nothing goes through it at this moment.</source>
        <translation>此刻没有流量经过。</translation>
    </message>
    <message>
        <source>It is the sum of:</source>
        <translation>由以下各项相加而成：</translation>
    </message>
    <message>
        <source>Processor %1 of %2</source>
        <translation>%2 的处理器 %1</translation>
    </message>
    <message>
        <source>It receives %1 of the %2 that the host&apos;s settings allow a processor.</source>
        <translation>它接收 %1，主机设置允许每个处理器接收 %2。</translation>
    </message>
    <message>
        <source>queue %1 of %2: %3</source>
        <translation>%2 的队列 %1：%3</translation>
    </message>
    <message>
        <source>It serves %1.</source>
        <translation>服务于 %1。</translation>
    </message>
    <message>
        <source>%1 out, %2 in</source>
        <translation>发送 %1，接收 %2</translation>
    </message>
    <message>
        <source>It is not full: what goes through it is held back elsewhere, or wants no more.</source>
        <translation>尚未占满：经过的流量在别处受限，或不需要更多。</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>It moves %1 of memory from %2 to %3; %4 of it are dirtied each second and sent again.</source>
        <translation>将 %1 内存从 %2 移到 %3；其中每秒有 %4 被改写并重新发送。</translation>
    </message>
    <message>
        <source>It goes at %1 now.</source>
        <translation>当前速率为 %1。</translation>
    </message>
    <message>
        <source>Nothing is sent for it at this moment.</source>
        <translation>此刻没有为它发送数据。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bottleneck: one processor of %1&lt;/b&gt;, because one connection is received by one processor.</source>
        <translation>&lt;b&gt;瓶颈：%1 的单个处理器&lt;/b&gt;，因为一个连接只由一个处理器接收。</translation>
    </message>
</context>
</TS>
