extension Fixture {
  static let focusAreas = """
    Machine learning|Machine learning|canonical
    Machine learning|ML|abbreviation
    Machine learning|machine-learning|exact
    Machine learning|statistical learning|near
    Machine learning|statistical machine learning|narrower
    Machine learning|Machine learning & data mining|broader
    Machine learning|machine learning algorithms|exact
    Machine learning|machine learning methods|exact
    Machine learning|machine learning techniques|exact
    Machine learning|machine learnings|exact
    Artificial intelligence|Artificial intelligence|canonical
    Artificial intelligence|AI|abbreviation
    Artificial intelligence|A.I.|abbreviation
    Artificial intelligence|intelligent systems|near
    Artificial intelligence|machine intelligence|near
    Artificial intelligence|interactive intelligence|narrower
    Natural language processing|Natural language processing|canonical
    Natural language processing|NLP|abbreviation
    Natural language processing|computational linguistics|near
    Natural language processing|CL|abbreviation
    Natural language processing|language technologies|near
    Natural language processing|human language technology|near
    Natural language processing|HLT|abbreviation
    Natural language processing|natural language understanding|narrower
    Natural language processing|NLU|abbreviation
    Natural language processing|text processing|near
    Computer vision|Computer vision|canonical
    Computer vision|CV|abbreviation
    Computer vision|machine vision|near
    Computer vision|vision|near
    Computer vision|image understanding|near
    Computer vision|Computer Vision and Pattern Recognition|broader
    Computer vision|visual computing|broader
    Computer vision|Vision and Graphics|broader
    Computer vision|Graphics and Vision|broader
    Computer vision|computer graphics and computer vision|broader
    Robotics|Robotics|canonical
    Robotics|robots|near
    Robotics|robot learning|narrower
    Robotics|Computational Perception & Robotics|broader
    Robotics|autonomous systems|near
    Deep learning|Deep learning|canonical
    Deep learning|DL|abbreviation
    Deep learning|deep neural networks|near
    Deep learning|DNN|abbreviation
    Deep learning|neural networks|broader
    Deep learning|representation learning|near
    Neural networks|Neural networks|canonical
    Neural networks|NN|abbreviation
    Neural networks|ANN|abbreviation
    Neural networks|artificial neural networks|exact
    Neural networks|neural computation|near
    Neural networks|connectionism|near
    Neural networks|artificial neural network|exact
    Neural networks|back propagation neural networks|exact
    Neural networks|back-propagation neural network|exact
    Neural networks|back-propagation neural networks|exact
    Neural networks|neural network|exact
    Neural networks|neural network model|exact
    Reinforcement learning|Reinforcement learning|canonical
    Reinforcement learning|RL|abbreviation
    Reinforcement learning|sequential decision making|near
    Reinforcement learning|deep reinforcement learning|narrower
    Reinforcement learning|DRL|abbreviation
    Reinforcement learning|reinforcement learning (rl)|exact
    Data mining|Data mining|canonical
    Data mining|DM|abbreviation
    Data mining|knowledge discovery|near
    Data mining|knowledge discovery in databases|exact
    Data mining|KDD|abbreviation
    Data mining|mining and exploring|near
    Data mining|data analytics|near
    Web and information retrieval|Web and information retrieval|canonical
    Web and information retrieval|web & information retrieval|exact
    Web and information retrieval|the Web & information retrieval|exact
    Web and information retrieval|information retrieval|narrower
    Web and information retrieval|IR|abbreviation
    Web and information retrieval|web search|narrower
    Web and information retrieval|search engines|narrower
    Web and information retrieval|web mining|narrower
    Web and information retrieval|recommender systems|narrower
    Web and information retrieval|Web+IR|exact
    Computer science|Computer science|canonical
    Computer science|CS|abbreviation
    Computer science|computing|near
    Computer science|informatics|near
    Computer science|CSE|broader
    Computer science|EECS|broader
    Programming languages and logics|Programming languages and logics|canonical
    Programming languages and logics|programming languages|narrower
    Programming languages and logics|PL|abbreviation
    Programming languages and logics|programming systems|near
    Programming languages and logics|Programming Languages, Formal Methods, Software Engineering|broader
    Programming languages and logics|Programming Languages, Compilers, and Software Engineering|broader
    Programming languages and logics|programming language|exact
    Scientific computing and applications|Scientific computing and applications|canonical
    Scientific computing and applications|scientific computing|narrower
    Scientific computing and applications|scientific computation|near
    Scientific computing and applications|computational science and engineering|near
    Scientific computing and applications|CSE|abbreviation
    Scientific computing and applications|numerical analysis|narrower
    Scientific computing and applications|numerical methods|narrower
    Systems|Systems|canonical
    Systems|computer systems|exact
    Systems|computing systems|exact
    Systems|software systems|narrower
    Systems|Systems and Networking|broader
    Systems|Computer Systems, Networks, and Architecture|broader
    Theory of computation|Theory of computation|canonical
    Theory of computation|theory|near
    Theory of computation|theory and computation|near
    Theory of computation|theoretical computer science|exact
    Theory of computation|TCS|abbreviation
    Theory of computation|foundations of computer science|near
    Theory of computation|Theory and Algorithms|exact
    Theory of computation|algorithms and complexity|near
    Theory of computation|theory of computer science|exact
    Theory of computation|software theory|near
    Theory of computation|Algorithms & complexity|exact
    Human-computer interaction|Human-computer interaction|canonical
    Human-computer interaction|HCI|abbreviation
    Human-computer interaction|CHI|abbreviation
    Human-computer interaction|human computer interaction|exact
    Human-computer interaction|interactive computing|broader
    Human-computer interaction|human-centered computing|broader
    Human-computer interaction|Graphics/HCI|broader
    Databases|Databases|canonical
    Databases|DB|abbreviation
    Databases|database systems|exact
    Databases|data management|near
    Databases|Database and Information Systems|broader
    Databases|information management and analytics|broader
    Databases|databases and information management|broader
    Computer security|Computer security|canonical
    Computer security|security|near
    Computer security|cybersecurity|exact
    Computer security|security and privacy|broader
    Computer security|computer and network security|broader
    Computer security|security and cryptography|broader
    Computational biology|Computational biology|canonical
    Computational biology|bioinformatics|near
    Computational biology|Bioinformatics and Computational Biology|exact
    Computational biology|comp bio|abbreviation
    Computational biology|BioEECS|broader
    Computational biology|Comp. Bio|exact
    Computational biology|Comp. bio & bioinformatics|exact
    Computer graphics|Computer graphics|canonical
    Computer graphics|graphics|near
    Computer graphics|CG|abbreviation
    Computer networks|Computer networks|canonical
    Computer networks|networks|near
    Computer networks|networking|exact
    Computer networks|network systems|near
    Computer networks|systems and networking|broader
    Computer networks|computer communication networks|exact
    Computer networks|computer network|exact
    Software engineering|Software engineering|canonical
    Software engineering|SE|abbreviation
    Software engineering|software systems|near
    Computer architecture|Computer architecture|canonical
    Computer architecture|architecture|near
    Computer architecture|computer architecture and logic design|broader
    Computer architecture|hardware architecture|near
    Computer architecture|Architecture, Compilers, Parallel Computing|broader
    Computer architecture|Arch|exact
    Operating systems|Operating systems|canonical
    Operating systems|OS|abbreviation
    Operating systems|computer operating systems|exact
    Operating systems|operating system|exact
    High-performance computing|High-performance computing|canonical
    High-performance computing|HPC|abbreviation
    High-performance computing|high performance computing|exact
    High-performance computing|supercomputing|near
    High-performance computing|parallel computing|near
    Embedded and real-time systems|Embedded and real-time systems|canonical
    Embedded and real-time systems|embedded systems|narrower
    Embedded and real-time systems|embedded systems and software|near
    Embedded and real-time systems|cyber-physical systems|near
    Embedded and real-time systems|CPS|abbreviation
    Embedded and real-time systems|Embedded|exact
    Embedded and real-time systems|Embedded & real-time systems|exact
    Embedded and real-time systems|embedded system|exact
    Mobile and ubiquitous computing|Mobile and ubiquitous computing|canonical
    Mobile and ubiquitous computing|mobile computing|narrower
    Mobile and ubiquitous computing|ubiquitous computing|narrower
    Mobile and ubiquitous computing|ubicomp|abbreviation
    Mobile and ubiquitous computing|Mobile|exact
    Visualization|Visualization|canonical
    Visualization|information visualization|narrower
    Visualization|visual analytics|near
    Visualization|data visualization|narrower
    Visualization|visualisation|exact
    Cryptography|Cryptography|canonical
    Cryptography|crypto|abbreviation
    Logic and verification|Logic and verification|canonical
    Logic and verification|formal methods|near
    Logic and verification|logic|narrower
    Logic and verification|Logic & verification|exact
    Economics and computation|Economics and computation|canonical
    Economics and computation|algorithmic game theory|near
    Economics and computation|electronic commerce|near
    Economics and computation|ECom|exact
    Economics and computation|Economics & computation|exact
    Computer science education|Computer science education|canonical
    Computer science education|CSEd|abbreviation
    Computer science education|Computers and Education|near
    Data science|Data science|canonical
    Data science|DS|abbreviation
    Data science|data analytics|near
    Data science|information and data science|near
    Data science|big data|near
    Statistics|Statistics|canonical
    Statistics|statistical analysis|near
    Statistics|applied statistics|narrower
    Speech recognition and processing|Speech recognition and processing|canonical
    Speech recognition and processing|ASR|abbreviation
    Speech recognition and processing|automatic speech recognition|exact
    Speech recognition and processing|speech|near
    Measurement and performance analysis|Measurement and performance analysis|canonical
    Measurement and performance analysis|performance evaluation|near
    Measurement and performance analysis|Metrics|exact
    Measurement and performance analysis|Measurement & perf. analysis|exact
    Design automation|Design automation|canonical
    Design automation|EDA|abbreviation
    Design automation|electronic design automation|exact
    Design automation|VLSI/CAD (computer-aided design)|near
    Design automation|VLSI|near
    Robotics|vision, graphics and robotics|broader
    Computer vision|vision, graphics and robotics|broader
    Computer graphics|vision, graphics and robotics|broader
    """
}
